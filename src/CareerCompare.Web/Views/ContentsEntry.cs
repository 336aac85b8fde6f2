namespace CareerCompare.Web.Views;

/// <summary>A place on the page.</summary>
/// <param name="Id">The element's id: see <see cref="Anchor"/>.</param>
/// <param name="Title">What it is called.</param>
public sealed record ContentsEntry(string Id, string Title);
