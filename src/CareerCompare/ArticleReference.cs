namespace CareerCompare;

/// <summary>A reference to an article.</summary>
/// <param name="Path">The file: <c>comparisons/a-vs-b.md</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Url">The path of its page.</param>
/// <param name="Published">Day of first publication.</param>
/// <param name="Updated">Day of the last revision.</param>
public sealed record ArticleReference(string Path, string Title, string Url, DateOnly? Published, DateOnly? Updated);
