namespace CareerCompare.Document;

/// <summary>The origin of a text.</summary>
/// <param name="Article">The article's file, relative to the content folder: <c>roles/ai-architect.md</c>.</param>
/// <param name="Line">Line in that file, from 1, including front matter.</param>
public sealed record Origin(string Article, int Line);

/// <summary>A section of an article: one topic with its content.</summary>
/// <param name="Key">The canonical key of <c>sections.yml</c>, or the slug of an unknown heading.</param>
/// <param name="Title">Its title on pages.</param>
/// <param name="Content">Its content.</param>
/// <param name="Source">Its article, and the line it starts on.</param>
/// <param name="Joint">Whether the text is about both roles of a comparison, and not only about this one.</param>
public sealed record Section(string Key, string Title, Content Content, Origin Source, bool Joint = false);
