namespace CareerCompare.Web.Tests.Harness;

/// <summary>A folder of its own for one test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careercompare-");

    /// <summary>Where it is.</summary>
    public string Path => folder.FullName;

    /// <summary>A path inside it.</summary>
    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    /// <summary>Writes a file, and the folders it needs.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    /// <summary>Copies a folder with everything below it.</summary>
    public void CopyFrom(string source, string into)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            Write(System.IO.Path.Combine(into, System.IO.Path.GetRelativePath(source, file)), File.ReadAllText(file));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
