namespace CareerCompare.Web.Shared;

/// <summary>
/// A place on the page. Sections use their key as id; ids of our own contain an underscore, which no key can,
/// so the two never collide.
/// </summary>
/// <param name="Id">The element's id.</param>
/// <param name="Title">What it is called.</param>
public sealed record ContentsEntry(string Id, string Title);
