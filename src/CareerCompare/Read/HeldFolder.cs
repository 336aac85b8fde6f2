using Microsoft.Win32.SafeHandles;

namespace CareerCompare.Read;

/// <summary>
/// A folder that is held open, and the only way to files of the content. What is opened through it is inside it, no link, and judged after it
/// was opened: names may lead elsewhere at any moment, an open file stays what it is. Dispose it.
/// </summary>
internal sealed class HeldFolder : IDisposable
{
    // Where Linux shows what a process holds open.
    private const string Held = "/proc/self/fd";
    private static readonly bool ShowsHeld = Directory.Exists(Held);

    private readonly SafeFileHandle handle;
    private readonly string path;

    private HeldFolder(SafeFileHandle handle, string path) => (this.handle, this.path) = (handle, path);

    /// <summary>
    /// Where to list the folder. On Linux this leads to the folder itself, whatever its name leads to meanwhile. Elsewhere names of
    /// another folder could be listed, but not opened.
    /// </summary>
    public string ListedAt => ShowsHeld ? $"{Held}/{handle.DangerousGetHandle()}" : path;

    /// <summary>Opens a content folder, which may be a link.</summary>
    /// <exception cref="IOException">There is none, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static HeldFolder Open(string root) =>
        new(OperatingSystem.IsWindows() ? WindowsFiles.Root(root) : UnixFiles.Root(root), root);

    /// <summary>Opens a file of a content folder.</summary>
    /// <param name="root">The content folder, which may be a link.</param>
    /// <param name="file">The file's path in it, with <c>/</c>.</param>
    /// <inheritdoc cref="OpenFile(string)" path="/exception"/>
    public static FileStream OpenFile(string root, string file)
    {
        var names = file.Split('/');
        var folder = Open(root);
        try
        {
            foreach (var name in names[..^1])
            {
                var outer = folder;
                folder = outer.OpenFolder(name);
                outer.Dispose();
            }
            return folder.OpenFile(names[^1]);
        }
        finally
        {
            folder.Dispose();
        }
    }

    /// <summary>Opens a folder in this one.</summary>
    /// <exception cref="IOException">There is none by this name, it is a link, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public HeldFolder OpenFolder(string name)
    {
        var inner = Path.Combine(path, name);
        return new(OperatingSystem.IsWindows() ? WindowsFiles.Folder(inner) : UnixFiles.Folder(handle, name), inner);
    }

    /// <summary>Opens a file in this folder for reading. It is a regular file with something in it.</summary>
    /// <exception cref="FileNotFoundException">There is none by this name.</exception>
    /// <exception cref="DirectoryNotFoundException">A folder on the way to it is gone, or a link.</exception>
    /// <exception cref="NotPlainException">It is something else.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public FileStream OpenFile(string name)
    {
        var file = OperatingSystem.IsWindows()
            ? WindowsFiles.File(Path.Combine(path, name))
            : UnixFiles.File(handle, name);
        var stream = new FileStream(file, FileAccess.Read, bufferSize: 0);
        // Devices have no length, and a FIFO has no positions.
        if (!File.GetAttributes(file).HasFlag(FileAttributes.Directory) && stream.CanSeek && stream.Length > 0)
            return stream;
        stream.Dispose();
        throw new NotPlainException(Rule.NotAFile);
    }

    /// <inheritdoc />
    public void Dispose() => handle.Dispose();
}

/// <summary>What was opened is no regular file.</summary>
/// <param name="rule">The rule that it breaks.</param>
internal sealed class NotPlainException(Rule rule) : IOException
{
    /// <summary>The rule that it breaks.</summary>
    public Rule Rule => rule;

    /// <summary>The problem's words.</summary>
    public override string Message => Explain(rule);

    /// <summary>The words for a rule.</summary>
    public static string Explain(Rule rule) =>
        rule == Rule.Symlink ? "this is a symbolic link" : "the file is empty, or is not a regular file";
}
