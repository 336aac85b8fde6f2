using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CareerCompare.Read;

/// <summary>
/// The same on Windows, which cannot open below a folder. But it lets nobody rename or delete what is open without the share of
/// deletion, nor a folder that it is in: while the folder is held, its path leads there.
/// </summary>
internal static class WindowsFiles
{
    // https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-createfilew
    private const uint Read = 0x8000_0000;
    private const uint ShareRead = 1;
    private const uint ShareWrite = 2;
    private const uint OpenExisting = 3;
    private const uint OpenReparsePoint = 0x20_0000;
    private const uint BackupSemantics = 0x200_0000;

    private const int FileNotFound = 2;
    private const int PathNotFound = 3;
    private const int AccessDenied = 5;

    /// <summary>Opens a folder, also through links.</summary>
    public static SafeFileHandle Root(string path) => Opened(path, ShareRead | ShareWrite, BackupSemantics);

    /// <summary>Opens a folder of a folder that is held, unless it is a link.</summary>
    public static SafeFileHandle Folder(string path)
    {
        var handle = Opened(path, ShareRead | ShareWrite, BackupSemantics | OpenReparsePoint);
        var attributes = System.IO.File.GetAttributes(handle);
        if (attributes.HasFlag(FileAttributes.Directory) && !attributes.HasFlag(FileAttributes.ReparsePoint))
            return handle;
        handle.Dispose();
        throw new DirectoryNotFoundException(path);
    }

    /// <summary>Opens whatever is in a folder that is held, unless it is a link, or somebody holds it.</summary>
    public static SafeFileHandle File(string path)
    {
        var handle = Opened(path, ShareRead, OpenReparsePoint);
        if (!System.IO.File.GetAttributes(handle).HasFlag(FileAttributes.ReparsePoint))
            return handle;
        handle.Dispose();
        throw new NotPlainException(Rule.Symlink);
    }

    private static SafeFileHandle Opened(string path, uint share, uint flags)
    {
        var handle = CreateFile(path, Read, share, 0, OpenExisting, flags, 0);
        if (!handle.IsInvalid)
            return handle;
        var error = Marshal.GetLastPInvokeError();
        handle.Dispose();
        throw error switch
        {
            FileNotFound => new FileNotFoundException(path),
            PathNotFound => new DirectoryNotFoundException(path),
            AccessDenied => new UnauthorizedAccessException(path),
            _ => new IOException($"{path}: {Marshal.GetPInvokeErrorMessage(error)}", error),
        };
    }

    [DllImport("kernel32", EntryPoint = "CreateFileW", CharSet = CharSet.Unicode, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern SafeFileHandle CreateFile(
        string path,
        uint access,
        uint share,
        nint security,
        uint disposition,
        uint flags,
        nint template
    );
}
