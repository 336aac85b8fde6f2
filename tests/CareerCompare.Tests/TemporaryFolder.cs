using System.Diagnostics;

namespace CareerCompare.Tests;

/// <summary>A content folder of its own for one test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly List<FileStream> held = [];
    private bool isMisnamed;

    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("careercompare-").FullName;

    public string Path { get; }

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text) => WriteBytes(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string path, byte[] bytes) => File.WriteAllBytes(Made(path), bytes);

    public void Link(string path, string target) => File.CreateSymbolicLink(Made(path), target);

    public void Fifo(string path) => Run("mkfifo", Made(path));

    /// <summary>Makes a device that never ends, /dev/zero by another name: needs root, or sudo without a password.</summary>
    public void Device(string path)
    {
        string[] mknod = ["mknod", Made(path), "c", "1", "5"];
        if (Environment.IsPrivilegedProcess)
            Run(mknod[0], mknod[1..]);
        else
            Run("sudo", ["--non-interactive", .. mknod]);
    }

    /// <summary>Writes a file whose name is not UTF-8.</summary>
    /// <param name="path">With bytes in octal, as in <c>caf\351.md</c>.</param>
    /// <param name="text">What is in it.</param>
    public void WriteMisnamed(string path, string text)
    {
        // .NET has no words for such a name.
        const string Script = """file=$(printf "$1") && mkdir -p "${file%/*}" && printf %s "$2" > "$file" """;
        Run("sh", "-c", Script, "sh", At(path), text);
        isMisnamed = true;
    }

    /// <summary>Writes a file and holds it open, so that nobody else may read it: root, whom permissions do not stop, either.</summary>
    public void Lock(string path, string text)
    {
        Write(path, text);
        held.Add(new FileStream(At(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None));
    }

    public void Dispose()
    {
        held.ForEach(stream => stream.Dispose());
        // .NET cannot delete such names either.
        if (isMisnamed)
            Run("rm", "-r", Path);
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }

    private string Made(string path)
    {
        var full = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        return full;
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}");
    }
}
