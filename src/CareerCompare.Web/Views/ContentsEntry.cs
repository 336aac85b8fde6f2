namespace CareerCompare.Web.Views;

/// <summary>An entry in a table of contents.</summary>
/// <param name="Id">The element's id: see <see cref="Anchor"/>.</param>
/// <param name="Title">Its title.</param>
public sealed record ContentsEntry(string Id, string Title);
