using System.Text.Json.Serialization;

namespace CareerCompare.Document;

/// <summary>A piece of a line of text: words, emphasis, a link.</summary>
/// <param name="Line">Line in the file, from 1.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(TextRun), "text")]
[JsonDerivedType(typeof(LineBreak), "break")]
[JsonDerivedType(typeof(CodeSpan), "code")]
[JsonDerivedType(typeof(Strong), "strong")]
[JsonDerivedType(typeof(Emphasis), "emphasis")]
[JsonDerivedType(typeof(Deleted), "deleted")]
[JsonDerivedType(typeof(Hyperlink), "link")]
[JsonDerivedType(typeof(InlinePicture), "picture")]
[JsonDerivedType(typeof(TermReference), "term")]
public abstract record Inline(int Line);

/// <summary>Words without markup, of one line.</summary>
/// <param name="Text">The words.</param>
/// <param name="Line">Line in the file.</param>
public sealed record TextRun(string Text, int Line) : Inline(Line);

/// <summary>The end of a line inside a paragraph.</summary>
/// <param name="Hard">Whether readers see a new line; else a blank.</param>
/// <param name="Line">Line in the file.</param>
public sealed record LineBreak(bool Hard, int Line) : Inline(Line);

/// <summary>Code inside a line.</summary>
/// <param name="Text">The code.</param>
/// <param name="Line">Line in the file.</param>
public sealed record CodeSpan(string Text, int Line) : Inline(Line);

/// <summary>A piece that has others inside.</summary>
/// <param name="Children">What stands inside.</param>
/// <param name="Line">Line in the file.</param>
public abstract record InlineContainer(IReadOnlyList<Inline> Children, int Line) : Inline(Line);

/// <summary>Strong emphasis: <c>**text**</c>.</summary>
public sealed record Strong(IReadOnlyList<Inline> Children, int Line) : InlineContainer(Children, Line);

/// <summary>Emphasis: <c>*text*</c>.</summary>
public sealed record Emphasis(IReadOnlyList<Inline> Children, int Line) : InlineContainer(Children, Line);

/// <summary>Text that no longer holds: <c>~~text~~</c>.</summary>
public sealed record Deleted(IReadOnlyList<Inline> Children, int Line) : InlineContainer(Children, Line);

/// <summary>A link.</summary>
/// <param name="Url">Where it leads: an address of another site, or a path of this one.</param>
/// <param name="Title">What is shown when the pointer rests on it; null for nothing.</param>
/// <param name="Children">Its words.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Hyperlink(string Url, string? Title, IReadOnlyList<Inline> Children, int Line)
    : InlineContainer(Children, Line);

/// <summary>A picture.</summary>
/// <param name="Url">The file's address.</param>
/// <param name="Title">What is shown when the pointer rests on it; null for nothing.</param>
/// <param name="Children">What it shows, in words.</param>
/// <param name="Line">Line in the file.</param>
public sealed record InlinePicture(string Url, string? Title, IReadOnlyList<Inline> Children, int Line)
    : InlineContainer(Children, Line);

/// <summary>The mention of a term: one that the author names, <c>[[feature store]]</c>, or one that linking found.</summary>
/// <param name="Slug">The term's slug; null until linking knows it.</param>
/// <param name="Children">The words as written.</param>
/// <param name="Line">Line in the file.</param>
public sealed record TermReference(string? Slug, IReadOnlyList<Inline> Children, int Line)
    : InlineContainer(Children, Line);
