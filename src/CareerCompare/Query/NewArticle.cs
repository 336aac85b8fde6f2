namespace CareerCompare.Query;

/// <summary>An entry of the list of newest articles.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Date">Day of its last revision.</param>
/// <param name="IsUpdate">Whether the revision is later than the publication.</param>
public sealed record NewArticle(string Title, string Url, DateOnly? Date, bool IsUpdate);
