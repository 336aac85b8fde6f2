namespace CareerCompare.Read;

/// <summary>One walk through a content folder. Each entry is listed, refused with a problem, or passed over.</summary>
/// <param name="root">The folder.</param>
/// <param name="remembered">Returns what is known of a picture, by path.</param>
internal sealed class ContentWalk(string root, Func<string, SourcePicture?> remembered)
{
    // The attributes of what is not there.
    private const FileAttributes Absent = (FileAttributes)(-1);

    public List<SourceEntry> Files { get; } = [];
    public List<SourcePicture> Pictures { get; } = [];
    public HashSet<string> Refused { get; } = new(StringComparer.Ordinal);
    public List<Problem> Problems { get; } = [];

    public void Run()
    {
        try
        {
            using var folder = HeldFolder.Open(root);
            foreach (var entry in Entries(folder, ""))
                ReadTop(folder, entry);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Add(Rule.ContentMissing, ".", "the content folder does not exist, or cannot be read");
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

    private void ReadTop(HeldFolder top, FileSystemInfo entry)
    {
        if (entry is DirectoryInfo)
            ReadFolder(top, entry.Name);
        else if (ContentFolder.Settings.Contains(entry.Name))
            ReadFile((FileInfo)entry, entry.Name, kind: null);
        else if (entry.Name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && entry.Name != "README.md")
            Add(Rule.UnknownFile, entry.Name, $"{entry.Name} stands outside the folders of articles");
    }

    private void ReadFolder(HeldFolder top, string name)
    {
        if (name == ContentFolder.Pay)
            ReadEach(top, name, ReadPay);
        else if (name == ContentFolder.Sources)
            ReadEach(top, name, (_, entry, path) => ReadData(entry, path, ".yml", "a source is sources/KEY.yml"));
        else if (name == ContentFolder.Images)
            ReadEach(top, name, ReadPictures);
        else if (ContentFolder.Folders.TryGetValue(name, out var kind))
            ReadEach(top, name, (_, entry, path) => ReadArticle(entry, path, kind));
        else
            Add(Rule.UnknownFile, name, $"nothing is looked for in {name}/");
    }

    // Everything in a folder. The path is the folder's.
    private void ReadEach(HeldFolder outer, string path, Action<HeldFolder, FileSystemInfo, string> read)
    {
        try
        {
            using var folder = outer.OpenFolder(System.IO.Path.GetFileName(path));
            foreach (var entry in Entries(folder, path + "/"))
                read(folder, entry, $"{path}/{entry.Name}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or NotPlainException)
        {
            IsChanging(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(Rule.Unreadable, path, $"the folder {path}/ cannot be read");
        }
    }

    private void ReadPay(HeldFolder pay, FileSystemInfo entry, string path)
    {
        const string Hint = "figures are pay/SOURCE/NAME.csv";
        if (entry is DirectoryInfo && Slug.IsValid(entry.Name))
            ReadEach(pay, path, (_, file, at) => ReadData(file, at, ".csv", Hint));
        else
            Add(Rule.UnknownFile, path, $"{path} is not the folder of a source", Hint);
    }

    private void ReadData(FileSystemInfo entry, string path, string ending, string hint)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(entry.Name);
        if (
            entry is FileInfo file
            && entry.Name.EndsWith(ending, StringComparison.Ordinal)
            && (Slug.IsValid(name) || name == ContentFolder.Counts)
        )
            ReadFile(file, path, kind: null);
        else
            Add(Rule.UnknownFile, path, $"{path} is not looked for", hint);
    }

    private void ReadPictures(HeldFolder folder, FileSystemInfo entry, string path)
    {
        if (entry is FileInfo file)
            ReadPicture(folder, file, path);
        else
            ReadEach(folder, path, ReadPictures);
    }

    private void ReadPicture(HeldFolder folder, FileInfo file, string path)
    {
        if (file.Length == 0)
        {
            Refuse(Rule.NotAFile, path, NotPlainException.Explain(Rule.NotAFile));
            return;
        }
        try
        {
            var (picture, rule, fault) = PictureReader.Read(folder, file, path, remembered(path));
            if (picture is not null)
                Pictures.Add(picture);
            else
                Refuse(rule!, path, fault);
        }
        catch (FileNotFoundException)
        {
            IsChanging(path);
        }
        catch (NotPlainException e)
        {
            Refuse(e.Rule, path, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(Rule.Unreadable, path, "the file cannot be read");
        }
    }

    private void ReadArticle(FileSystemInfo entry, string path, ArticleKind kind)
    {
        if (entry is FileInfo file && entry.Name.EndsWith(".md", StringComparison.Ordinal))
            ReadArticle(file, path, kind);
        else
            Add(Rule.UnknownFile, path, $"{path} is not an article");
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
        // FIFOs, sockets and devices have no length either.
        if (file.Length == 0)
            Refuse(Rule.NotAFile, path, NotPlainException.Explain(Rule.NotAFile));
        else if (file.Length > ContentFolder.MaxBytes)
            Refuse(Rule.FileTooLarge, path, ContentFolder.TooLong(file.Length));
        else
            Files.Add(new SourceEntry(path, kind, System.IO.Path.GetFileNameWithoutExtension(file.Name), root));
    }

    private List<FileSystemInfo> Entries(HeldFolder folder, string prefix)
    {
        var entries = new DirectoryInfo(folder.ListedAt).GetFileSystemInfos();
        Array.Sort(entries, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        return [.. entries.Where(entry => !IsPassedOver(entry.Name) && IsPlain(entry, prefix + entry.Name))];
    }

    private static bool IsPassedOver(string name) => name[0] == '.' || name[^1] == '~' || name[0] == '#';

    private bool IsPlain(FileSystemInfo entry, string path)
    {
        var attributes = entry.Attributes;
        if (attributes == Absent)
        {
            // .NET replaces the bytes of a name that are not UTF-8, and cannot find the file by that name.
            if (entry.Name.Contains('\uFFFD'))
                Refuse(
                    Rule.NotUtf8,
                    path,
                    "the name is not UTF-8",
                    "rename it; ls --escape shows the bytes of its name"
                );
            else
                IsChanging(path);
            return false;
        }
        if (attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            Refuse(Rule.Symlink, path, NotPlainException.Explain(Rule.Symlink));
            return false;
        }
        if (attributes.HasFlag(FileAttributes.Directory) == entry is DirectoryInfo)
            return true;
        IsChanging(path);
        return false;
    }

    // Deleted or replaced since the folder was listed, perhaps by an editor that saves by renaming. The last good version stays.
    // The next look finds it again, or finds that it is gone.
    private void IsChanging(string path) => Refused.Add(path);

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
