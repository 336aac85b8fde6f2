namespace CareerCompare.Web.Api.Responses;

/// <summary>An official occupation.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title in the source.</param>
/// <param name="Grade">How well it fits the role: exact or listed.</param>
/// <param name="Classification">The classification of the code: soc, onet or esco.</param>
public sealed record OccupationResponse(string Code, string Title, string Grade, string Classification);
