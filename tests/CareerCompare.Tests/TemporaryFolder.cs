using System.Diagnostics;

namespace CareerCompare.Tests;

/// <summary>A content folder of its own for one test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly List<FileStream> held = [];

    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("careercompare-").FullName;

    public string Path { get; }

    public string At(string path) => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text) => WriteBytes(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void WriteBytes(string path, byte[] bytes) => File.WriteAllBytes(Made(path), bytes);

    public void Link(string path, string target) => File.CreateSymbolicLink(Made(path), target);

    public void Fifo(string path)
    {
        using var mkfifo = Process.Start("mkfifo", [Made(path)]);
        mkfifo.WaitForExit();
        mkfifo.ExitCode.ShouldBe(0);
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
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }

    private string Made(string path)
    {
        var full = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        return full;
    }
}
