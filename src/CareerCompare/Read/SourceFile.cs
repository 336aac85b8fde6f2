namespace CareerCompare.Read;

/// <summary>A file of the content folder, read safely.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>.</param>
/// <param name="Kind">What it is about; null for settings such as <c>sections.yml</c>.</param>
/// <param name="Slug">The name without its ending.</param>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Digest">SHA-256 of the bytes, in hexadecimal.</param>
public sealed record SourceFile(string Path, ArticleKind? Kind, string Slug, string Text, string Digest)
{
    /// <summary>Whether it holds figures of pay: <c>pay/KEY/*.csv</c>.</summary>
    public bool IsPay => Path.StartsWith(ContentFolder.Pay + "/", StringComparison.Ordinal);

    /// <summary>Whether it says where figures come from: <c>sources/KEY.yml</c>.</summary>
    public bool IsSource => Path.StartsWith(ContentFolder.Sources + "/", StringComparison.Ordinal);
}

/// <summary>What a walk through the content folder found.</summary>
/// <param name="Files">The files that can be parsed, by path.</param>
/// <param name="Pictures">The pictures that can be shown, by path.</param>
/// <param name="Refused">Paths of files and folders that exist and were refused; the last good version stays.</param>
/// <param name="Problems">Why.</param>
public sealed record SourceFiles(
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<SourcePicture> Pictures,
    IReadOnlySet<string> Refused,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Whether a file, or a folder that it stands in, is there and was refused.</summary>
    public bool Refuses(string path)
    {
        for (var at = path; at.Length > 0; at = System.IO.Path.GetDirectoryName(at) ?? "")
        {
            if (Refused.Contains(at))
                return true;
        }
        return false;
    }
}
