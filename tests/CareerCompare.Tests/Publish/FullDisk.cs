using System.Diagnostics;

namespace CareerCompare.Tests.Publish;

/// <summary>A disk of its own, in memory, that can be filled. Mounting one needs root, or sudo without a password.</summary>
internal sealed class FullDisk : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careercompare-disk-");

    public FullDisk(int kilobytes)
    {
        var program = Environment.IsPrivilegedProcess ? "mount" : "sudo";
        string[] prefix = Environment.IsPrivilegedProcess ? [] : ["--non-interactive", "mount"];
        Run(program, [.. prefix, "-t", "tmpfs", "-o", $"size={kilobytes}k,mode=777", "tmpfs", folder.FullName]);
    }

    public string Path => folder.FullName;

    private string Ballast => System.IO.Path.Combine(folder.FullName, "ballast");

    /// <summary>Leaves so many kilobytes free.</summary>
    public void Leave(int kilobytes)
    {
        Free();
        var free = new DriveInfo(folder.FullName).AvailableFreeSpace - (kilobytes * 1024L);
        using var stream = File.Create(Ballast);
        var zeros = new byte[4096];
        for (var written = 0L; written < free; written += zeros.Length)
            stream.Write(zeros);
    }

    /// <summary>Makes room again.</summary>
    public void Free() => File.Delete(Ballast);

    public void Dispose()
    {
        var program = Environment.IsPrivilegedProcess ? "umount" : "sudo";
        string[] prefix = Environment.IsPrivilegedProcess ? [] : ["--non-interactive", "umount"];
        Run(program, [.. prefix, "--lazy", folder.FullName]);
        folder.Delete(recursive: true);
    }

    private static void Run(string program, string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}");
    }
}
