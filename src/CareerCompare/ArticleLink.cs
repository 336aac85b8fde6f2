namespace CareerCompare;

/// <summary>A link or image in an article.</summary>
/// <param name="Url">The address. Relative addresses are resolved to paths of the site.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Image">Whether it is a picture.</param>
public sealed record ArticleLink(string Url, int Line, int Column, bool Image);
