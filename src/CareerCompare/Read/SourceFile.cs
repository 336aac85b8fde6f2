namespace CareerCompare.Read;

/// <summary>A file of the content folder, read safely.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Kind">Role, comparison, job or term; null for settings such as <c>sections.yml</c>.</param>
/// <param name="Slug">The name without its ending.</param>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Digest">SHA-256 of the bytes, in hexadecimal.</param>
public sealed record SourceFile(string Path, ArticleKind? Kind, string Slug, string Text, string Digest);

/// <summary>A file that was found in the content folder, and not read yet.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Kind">Role, comparison, job or term; null for settings and figures.</param>
/// <param name="Slug">The name without its ending.</param>
/// <param name="Root">The content folder.</param>
public sealed record SourceEntry(string Path, ArticleKind? Kind, string Slug, string Root)
{
    /// <summary>Whether it holds figures of pay: <c>pay/KEY/*.csv</c>.</summary>
    public bool IsPay => Path.StartsWith(ContentFolder.Pay + "/", StringComparison.Ordinal);

    /// <summary>Whether it tells where figures come from: <c>sources/KEY.yml</c>.</summary>
    public bool IsSource => Path.StartsWith(ContentFolder.Sources + "/", StringComparison.Ordinal);
}

/// <summary>A file that was read.</summary>
/// <param name="File">The file; null if it is refused, or was deleted since it was found.</param>
/// <param name="Problem">Why it is refused; null otherwise.</param>
public sealed record LoadedFile(SourceFile? File, Problem? Problem);

/// <summary>The result of a walk through the content folder.</summary>
/// <param name="Files">The files to be read, by path.</param>
/// <param name="Pictures">The pictures that can be shown, by path.</param>
/// <param name="Refused">Paths of files and folders that exist and were refused; the last good version stays.</param>
/// <param name="Problems">Why.</param>
public sealed record SourceFiles(
    IReadOnlyList<SourceEntry> Files,
    IReadOnlyList<SourcePicture> Pictures,
    IReadOnlySet<string> Refused,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>The only files that were looked for; null where it was the whole folder.</summary>
    public IReadOnlySet<string>? Looked { get; init; }
}
