namespace CareerCompare.Query;

/// <summary>A page for search engines.</summary>
/// <param name="Path">Its canonical path.</param>
/// <param name="Changed">The date of its newest content; null if that has no date.</param>
public sealed record ListedPage(string Path, DateOnly? Changed);
