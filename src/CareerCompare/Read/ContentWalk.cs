namespace CareerCompare.Read;

/// <summary>One walk through a content folder. Each entry is listed, refused with a problem, or passed over.</summary>
/// <param name="root">The folder.</param>
/// <param name="remembered">Returns what is known of a picture, by path.</param>
internal sealed class ContentWalk(string root, Func<string, SourcePicture?> remembered)
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
            else if (ContentFolder.Settings.Contains(entry.Name))
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
        if (ContentFolder.KindFor(path) is not { } kind)
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
        if (folder.Name == ContentFolder.Pay)
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
        if (folder.Name == ContentFolder.Sources)
        {
            ReadData(folder, folder.Name, ".yml", "a source is sources/KEY.yml");
            return;
        }
        if (folder.Name == ContentFolder.Images)
        {
            ReadPictures(folder, folder.Name + "/");
            return;
        }
        if (!ContentFolder.Folders.TryGetValue(folder.Name, out var kind))
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
                && (Slug.IsValid(name) || name == ContentFolder.Counts)
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
        else if (file.Length > ContentFolder.MaxBytes)
            Refuse(
                Rule.FileTooLarge,
                path,
                $"the file has {file.Length:N0} bytes, the most is {ContentFolder.MaxBytes:N0}"
            );
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
