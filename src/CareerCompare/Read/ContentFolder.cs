using System.Security.Cryptography;

namespace CareerCompare.Read;

/// <summary>
/// Walks a content folder, and reads its files. What a file is may change at any moment, so it is judged again when it is open.
/// </summary>
public static class ContentFolder
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>What an article is about, by its path; null for everything else.</summary>
    public static ArticleKind? KindFor(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal)
        && path.Split('/') is [var folder, _]
        && Folders.TryGetValue(folder, out var kind)
            ? kind
            : null;

    /// <summary>The folders of articles, by name.</summary>
    internal static readonly Dictionary<string, ArticleKind> Folders = new(StringComparer.Ordinal)
    {
        ["roles"] = ArticleKind.Role,
        ["comparisons"] = ArticleKind.Comparison,
        ["jobs"] = ArticleKind.Job,
        ["terms"] = ArticleKind.Term,
    };

    internal static readonly HashSet<string> Settings =
    [
        "sections.yml",
        "site.yml",
        "kinds.yml",
        "redirects.yml",
        Published,
    ];

    /// <summary>The folder of pictures.</summary>
    public const string Images = "images";

    /// <summary>The folder of pay, one folder a source.</summary>
    public const string Pay = "pay";

    /// <summary>The folder that says where figures come from.</summary>
    public const string Sources = "sources";

    /// <summary>What was counted when a source's rows were summarized, without its ending.</summary>
    public const string Counts = "_rows";

    /// <summary>The paths of pages that were public once, one a line.</summary>
    public const string Published = "published.txt";

    /// <summary>
    /// Finds every article, setting and picture below <paramref name="root"/>. Never throws for what is in the folder: a file
    /// that cannot be read is a problem. Hidden files and editors' temporary files are passed over.
    /// </summary>
    /// <param name="root">The content folder.</param>
    /// <param name="remembered">What is remembered of a picture, by path: one that is as it was is not read again.</param>
    public static SourceFiles Read(string root, Func<string, SourcePicture?>? remembered = null)
    {
        var walk = new ContentWalk(System.IO.Path.GetFullPath(root), remembered ?? (_ => null));
        walk.Run();
        return new SourceFiles(walk.Files, walk.Pictures, walk.Refused, walk.Problems);
    }

    /// <summary>
    /// Finds only these articles, and leaves out deleted ones. Null if a path is not an article's, so that the caller must look
    /// at the whole folder.
    /// </summary>
    /// <param name="root">The content folder.</param>
    /// <param name="paths">Files, relative to it.</param>
    public static SourceFiles? ReadArticles(string root, IReadOnlySet<string> paths)
    {
        var walk = new ContentWalk(System.IO.Path.GetFullPath(root), _ => null);
        return paths.All(walk.FindArticle)
            ? new SourceFiles(walk.Files, walk.Pictures, walk.Refused, walk.Problems) { Looked = paths }
            : null;
    }

    /// <summary>Reads a file that was found.</summary>
    public static LoadedFile Load(SourceEntry entry)
    {
        byte[] bytes;
        try
        {
            using var stream = HeldFolder.OpenFile(entry.Root, entry.Path);
            var length = stream.Length;
            if (length > MaxBytes)
                return Refused(Rule.FileTooLarge, TooLong(length));
            // No more than this, although it may grow.
            bytes = new byte[length];
            bytes = bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Deleted since the folder was listed, perhaps by an editor that saves by renaming. The next look finds it again, or
            // finds that it is gone.
            return new LoadedFile(null, null);
        }
        catch (NotPlainException e)
        {
            return Refused(e.Rule, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(Rule.Unreadable, "the file cannot be read");
        }
        if (StrictUtf8.Decode(bytes, out var text) is { } fault)
            return new LoadedFile(null, new Problem(Rule.NotUtf8, entry.Path, fault.Line, fault.Column, fault.Message));
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new LoadedFile(new SourceFile(entry.Path, entry.Kind, entry.Slug, text, digest), null);

        LoadedFile Refused(Rule rule, string message) => new(null, new Problem(rule, entry.Path, 1, 1, message));
    }

    internal static string TooLong(long length) => $"the file has {length:N0} bytes, the most is {MaxBytes:N0}";
}
