using System.Security.Cryptography;

namespace CareerCompare.Read;

/// <summary>
/// Walks a content folder. It checks what a file is before opening it: opening a FIFO would block for ever, and a link could lead
/// anywhere.
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

    private static readonly HashSet<string> Settings =
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
        var walk = new Walk(System.IO.Path.GetFullPath(root), remembered ?? (_ => null));
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
        var walk = new Walk(System.IO.Path.GetFullPath(root), _ => null);
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
            bytes = File.ReadAllBytes(entry.FullName);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Deleted since the folder was listed, perhaps by an editor that saves by renaming. The next look finds it again, or
            // finds that it is gone.
            return new LoadedFile(null, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refused(Rule.Unreadable, "the file cannot be read");
        }
        if (bytes.Length > MaxBytes)
            return Refused(Rule.FileTooLarge, $"the file grew over {MaxBytes:N0} bytes while it was read");
        if (StrictUtf8.Decode(bytes, out var text) is { } fault)
            return new LoadedFile(null, new Problem(Rule.NotUtf8, entry.Path, fault.Line, fault.Column, fault.Message));
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new LoadedFile(new SourceFile(entry.Path, entry.Kind, entry.Slug, text, digest), null);

        LoadedFile Refused(Rule rule, string message) => new(null, new Problem(rule, entry.Path, 1, 1, message));
    }

    private sealed class Walk(string root, Func<string, SourcePicture?> remembered)
    {
        public List<SourceEntry> Files { get; } = [];
        public List<SourcePicture> Pictures { get; } = [];
        public HashSet<string> Refused { get; } = new(StringComparer.Ordinal);
        public List<Problem> Problems { get; } = [];

        public void Run()
        {
            foreach (var entry in Entries(new DirectoryInfo(root), ""))
            {
                if (entry is DirectoryInfo folder)
                    ReadFolder(folder);
                else if (Settings.Contains(entry.Name))
                    ReadFile((FileInfo)entry, entry.Name, kind: null);
                else if (!entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || entry.Name == "README.md")
                    continue;
                else
                    Add(Rule.UnknownFile, entry.Name, $"{entry.Name} stands outside the folders of articles");
            }
        }

        public bool FindArticle(string path)
        {
            var name = path[(path.LastIndexOf('/') + 1)..];
            if (name.Length == 0 || IsPassedOver(name))
                return true;
            if (KindFor(path) is not { } kind)
                return false;
            var file = new FileInfo(System.IO.Path.Combine(root, path));
            if (!file.Directory!.Exists || file.Directory.Attributes.HasFlag(FileAttributes.ReparsePoint))
                return false;
            if (IsGone(file))
                return true;
            if (!file.Exists)
                return false;
            if (IsPlain(file, path))
                ReadArticle(file, path, kind);
            return true;
        }

        // FileInfo.Exists is also false for a file that may not be looked at.
        private static bool IsGone(FileInfo file)
        {
            try
            {
                _ = File.GetAttributes(file.FullName);
                return false;
            }
            catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
            {
                return true;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }

        private void ReadFolder(DirectoryInfo folder)
        {
            if (folder.Name == Pay)
            {
                foreach (var entry in Entries(folder, folder.Name + "/"))
                {
                    if (entry is DirectoryInfo source && Slug.IsValid(source.Name))
                        ReadData(source, $"{folder.Name}/{source.Name}", ".csv", "figures are pay/SOURCE/NAME.csv");
                    else
                        Add(
                            Rule.UnknownFile,
                            $"{folder.Name}/{entry.Name}",
                            $"{folder.Name}/{entry.Name} is not the folder of a source",
                            "figures are pay/SOURCE/NAME.csv"
                        );
                }
                return;
            }
            if (folder.Name == Sources)
            {
                ReadData(folder, folder.Name, ".yml", "a source is sources/KEY.yml");
                return;
            }
            if (folder.Name == Images)
            {
                ReadPictures(folder, folder.Name + "/");
                return;
            }
            if (!Folders.TryGetValue(folder.Name, out var kind))
            {
                Add(Rule.UnknownFile, folder.Name, $"nothing is looked for in {folder.Name}/");
                return;
            }
            foreach (var entry in Entries(folder, folder.Name + "/"))
            {
                var path = $"{folder.Name}/{entry.Name}";
                if (entry is FileInfo file && entry.Name.EndsWith(".md", StringComparison.Ordinal))
                    ReadArticle(file, path, kind);
                else
                    Add(Rule.UnknownFile, path, $"{path} is not an article");
            }
        }

        private void ReadData(DirectoryInfo folder, string path, string ending, string hint)
        {
            foreach (var entry in Entries(folder, path + "/"))
            {
                var at = $"{path}/{entry.Name}";
                var name = System.IO.Path.GetFileNameWithoutExtension(entry.Name);
                if (
                    entry is FileInfo file
                    && entry.Name.EndsWith(ending, StringComparison.Ordinal)
                    && (Slug.IsValid(name) || name == Counts)
                )
                    ReadFile(file, at, kind: null);
                else
                    Add(Rule.UnknownFile, at, $"{at} is not looked for", hint);
            }
        }

        private void ReadPictures(DirectoryInfo folder, string prefix)
        {
            foreach (var entry in Entries(folder, prefix))
            {
                if (entry is DirectoryInfo inner)
                    ReadPictures(inner, $"{prefix}{inner.Name}/");
                else
                    ReadPicture((FileInfo)entry, prefix + entry.Name);
            }
        }

        private void ReadPicture(FileInfo file, string path)
        {
            if (!file.Exists)
                return;
            if (file.Length == 0)
            {
                Refuse(Rule.NotAFile, path, "the file is empty, or is not a regular file");
                return;
            }
            try
            {
                var (picture, rule, fault) = PictureReader.Read(file, path, remembered(path));
                if (picture is not null)
                    Pictures.Add(picture);
                else
                    Refuse(rule!, path, fault);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Refuse(Rule.Unreadable, path, "the file cannot be read");
            }
        }

        private void ReadArticle(FileInfo file, string path, ArticleKind kind)
        {
            var slug = System.IO.Path.GetFileNameWithoutExtension(file.Name);
            if (Slug.IsValid(slug, comparison: kind == ArticleKind.Comparison))
            {
                ReadFile(file, path, kind);
                return;
            }
            var (better, why) = SlugAdvice.For(slug);
            var hint = better.Length > 0 ? $"rename it to {better}.md" : null;
            Refuse(Rule.BadSlug, path, $"\"{Printable(slug)}\" is not a slug{why}", hint);
        }

        private void ReadFile(FileInfo file, string path, ArticleKind? kind)
        {
            // Deleted since the folder was listed, perhaps by an editor that saves by renaming. The next look finds it again, or
            // finds that it is gone.
            if (!file.Exists)
                Refused.Add(path);
            // FIFOs, sockets and devices have no length either, so nothing but a regular file is ever opened.
            else if (file.Length == 0)
                Refuse(Rule.NotAFile, path, "the file is empty, or is not a regular file");
            else if (file.Length > MaxBytes)
                Refuse(Rule.FileTooLarge, path, $"the file has {file.Length:N0} bytes, the most is {MaxBytes:N0}");
            else
                Files.Add(
                    new SourceEntry(path, kind, System.IO.Path.GetFileNameWithoutExtension(file.Name), file.FullName)
                );
        }

        private List<FileSystemInfo> Entries(DirectoryInfo folder, string prefix)
        {
            try
            {
                var entries = folder.GetFileSystemInfos();
                Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
                return [.. entries.Where(entry => !IsPassedOver(entry.Name) && IsPlain(entry, prefix + entry.Name))];
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (prefix.Length == 0)
                    Add(Rule.ContentMissing, ".", "the content folder does not exist, or cannot be read");
                else
                    Refuse(Rule.Unreadable, prefix.TrimEnd('/'), $"the folder {prefix} cannot be read");
                return [];
            }
        }

        private static bool IsPassedOver(string name) => name[0] == '.' || name[^1] == '~' || name[0] == '#';

        private bool IsPlain(FileSystemInfo entry, string path)
        {
            if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                return true;
            Refuse(Rule.Symlink, path, "this is a symbolic link");
            return false;
        }

        private void Refuse(Rule rule, string path, string message, string? hint = null)
        {
            Refused.Add(path);
            Add(rule, path, message, hint);
        }

        private void Add(Rule rule, string path, string message, string? hint = null) =>
            Problems.Add(new Problem(rule, Printable(path), 1, 1, message, hint));

        private static string Printable(string text) =>
            string.Concat(InvisibleCharacters.Without(text, "\uFFFD").Select(c => char.IsControl(c) ? '\uFFFD' : c));
    }
}
