namespace CareerCompare.Document;

/// <summary>Where a text comes from.</summary>
/// <param name="Article">The article's file, relative to the content folder: <c>roles/ai-architect.md</c>.</param>
/// <param name="Line">Line in that file, from 1, front matter counted.</param>
public sealed record Origin(string Article, int Line);

/// <summary>A section of an article: one topic with what it says.</summary>
/// <param name="Key">The canonical key of <c>sections.yml</c>, or the slug of a heading that no section knows.</param>
/// <param name="Title">How the page calls it.</param>
/// <param name="Content">What stands in it.</param>
/// <param name="Source">Its article, and the line where it starts.</param>
/// <param name="Joint">Whether the text speaks of both roles of a comparison, and not of this one alone.</param>
public sealed record Section(string Key, string Title, Content Content, Origin Source, bool Joint = false);
