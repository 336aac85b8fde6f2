namespace CareerCompare.Query;

/// <summary>A page that search engines may list.</summary>
/// <param name="Path">Its one address on this site.</param>
/// <param name="Changed">The day of the newest content that it is made of; null where content has no date.</param>
public sealed record ListedPage(string Path, DateOnly? Changed);
