using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CareerCompare.Read;

/// <summary>
/// Opens files as .NET cannot: below a folder that is open already, without following a link, and without waiting for the other
/// end of a FIFO. Only numbers, handles and text are passed to the system, so no code is unsafe.
/// </summary>
internal static class UnixFiles
{
    // LOCK_SH | LOCK_NB.
    private const int SharedLock = 1 | 4;

    private const int NotPermitted = 1;
    private const int NoEntry = 2;
    private const int NoDevice = 6;
    private const int AccessDenied = 13;
    private const int NotDirectory = 20;

    // Each system has its own numbers, and Linux has two sets: include/uapi/asm-generic/fcntl.h, and for ARM and Power
    // arch/arm64/include/uapi/asm/fcntl.h. Those of macOS are in bsd/sys/fcntl.h.
    private static readonly bool IsMac = OperatingSystem.IsMacOS();
    private static readonly bool IsOtherSet =
        RuntimeInformation.ProcessArchitecture
        is Architecture.Arm
            or Architecture.Armv6
            or Architecture.Arm64
            or Architecture.Ppc64le;

    private static readonly int Directory = Number(linux: IsOtherSet ? 0x4000 : 0x1_0000, mac: 0x10_0000);
    private static readonly int NoFollow = Number(linux: IsOtherSet ? 0x8000 : 0x2_0000, mac: 0x100);
    private static readonly int CloseOnExec = Number(linux: 0x8_0000, mac: 0x100_0000);
    private static readonly int NonBlocking = Number(linux: 0x800, mac: 0x4);
    private static readonly int NoTerminal = Number(linux: 0x100, mac: 0x2_0000);
    private static readonly int Loop = Number(linux: 40, mac: 62);
    private static readonly int WouldBlock = Number(linux: 11, mac: 35);

    /// <summary>Opens a folder, also through links.</summary>
    public static SafeFileHandle Root(string path) => Checked(Open(path, Directory | CloseOnExec), path);

    /// <summary>Opens a folder of a folder, unless it is a link.</summary>
    public static SafeFileHandle Folder(SafeFileHandle parent, string name) =>
        Checked(OpenAt(parent, name, Directory | NoFollow | CloseOnExec), name);

    /// <summary>Opens whatever is in a folder by this name, unless it is a link, or somebody holds it.</summary>
    public static SafeFileHandle File(SafeFileHandle parent, string name)
    {
        var handle = Checked(OpenAt(parent, name, NoFollow | NonBlocking | NoTerminal | CloseOnExec), name);
        // As .NET does when it opens a file. Some file systems have no locks.
        if (Lock(handle, SharedLock) == 0 || Marshal.GetLastPInvokeError() != WouldBlock)
            return handle;
        handle.Dispose();
        throw new IOException($"{name} is held by another program");
    }

    private static int Number(int linux, int mac) =>
        IsMac ? mac
        : OperatingSystem.IsLinux() ? linux
        : throw new PlatformNotSupportedException("Content can be read on Linux, macOS and Windows.");

    private static SafeFileHandle Checked(int descriptor, string name)
    {
        if (descriptor >= 0)
            return new SafeFileHandle(descriptor, ownsHandle: true);
        var error = Marshal.GetLastPInvokeError();
        throw error switch
        {
            NoEntry => new FileNotFoundException(name),
            NotDirectory => new DirectoryNotFoundException(name),
            NoDevice => new NotPlainException(Rule.NotAFile),
            NotPermitted or AccessDenied => new UnauthorizedAccessException(name),
            _ when error == Loop => new NotPlainException(Rule.Symlink),
            _ => new IOException($"{name}: {Marshal.GetPInvokeErrorMessage(error)}", error),
        };
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "openat", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int OpenAt(
        SafeFileHandle parent,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int flags
    );

    [DllImport("libc", EntryPoint = "flock", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Lock(SafeFileHandle file, int operation);
}
