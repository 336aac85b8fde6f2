namespace CareerCompare;

/// <summary>An article as a page names it.</summary>
/// <param name="Path">The file: <c>comparisons/a-vs-b.md</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">The page it is read on.</param>
/// <param name="Published">Day of first publication.</param>
/// <param name="Updated">Day of the last revision.</param>
public sealed record ArticleReference(string Path, string Title, string Url, DateOnly? Published, DateOnly? Updated);
