using System.Text.Json.Serialization;

namespace CareerCompare.Document;

/// <summary>A part of a line of text: words, emphasis, a link.</summary>
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
/// <param name="Hard">Whether readers see a new line; otherwise a space.</param>
/// <param name="Line">Line in the file.</param>
public sealed record LineBreak(bool Hard, int Line) : Inline(Line);

/// <summary>Code inside a line.</summary>
/// <param name="Text">The code.</param>
/// <param name="Line">Line in the file.</param>
public sealed record CodeSpan(string Text, int Line) : Inline(Line);

/// <summary>An inline that contains others.</summary>
/// <param name="Children">The inlines inside.</param>
/// <param name="Line">Line in the file.</param>
public abstract record InlineContainer(IReadOnlyList<Inline> Children, int Line) : Inline(Line);

/// <summary>Strong emphasis: <c>**text**</c>.</summary>
public sealed record Strong(IReadOnlyList<Inline> Children, int Line) : InlineContainer(Children, Line);

/// <summary>Emphasis: <c>*text*</c>.</summary>
public sealed record Emphasis(IReadOnlyList<Inline> Children, int Line) : InlineContainer(Children, Line);

/// <summary>Struck-through text: <c>~~text~~</c>.</summary>
public sealed record Deleted(IReadOnlyList<Inline> Children, int Line) : InlineContainer(Children, Line);

/// <summary>A link.</summary>
/// <param name="Url">An address of another site, or a path of this one.</param>
/// <param name="Title">The tooltip; null for none.</param>
/// <param name="Children">Its words.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Hyperlink(string Url, string? Title, IReadOnlyList<Inline> Children, int Line)
    : InlineContainer(Children, Line);

/// <summary>A picture.</summary>
/// <param name="Url">The file's address.</param>
/// <param name="Title">The tooltip; null for none.</param>
/// <param name="Children">Its description.</param>
/// <param name="Line">Line in the file.</param>
public sealed record InlinePicture(string Url, string? Title, IReadOnlyList<Inline> Children, int Line)
    : InlineContainer(Children, Line);

/// <summary>A mention of a term, marked by the author, <c>[[feature store]]</c>, or found when linking.</summary>
/// <param name="Slug">The term's slug; null until it is linked.</param>
/// <param name="Children">The words as written.</param>
/// <param name="Line">Line in the file.</param>
public sealed record TermReference(string? Slug, IReadOnlyList<Inline> Children, int Line)
    : InlineContainer(Children, Line);
