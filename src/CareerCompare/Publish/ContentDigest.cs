using System.Security.Cryptography;
using System.Text;
using CareerCompare.Check;
using CareerCompare.Parse;
using CareerCompare.Read;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>Digests that tell whether there is anything to publish, and what is published.</summary>
internal static class ContentDigest
{
    private static readonly string Program = $"{CareerDb.SchemaVersion} {ArticleParser.Version}";

    /// <summary>Of all files of a folder, as they are. Reads them.</summary>
    public static string For(SourceFiles source) =>
        For(
            source
                .Files.AsParallel()
                .Select(entry => (entry.Path, Digest: ContentFolder.Load(entry).File?.Digest ?? ""))
                .ToList(),
            source
        );

    private static string For(List<(string Path, string Digest)> files, SourceFiles source) =>
        Digest(
            files
                .Where(file => file.Digest.Length > 0)
                .Concat(source.Pictures.Select(picture => (picture.Path, picture.Digest)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
            files.Where(file => file.Digest.Length == 0).Select(file => file.Path).Concat(source.Refused)
        );

    /// <summary>The same after a run.</summary>
    public static string For(CheckReport report) =>
        Digest(
            report.Files.Select(file => (file.Record.Path, file.Record.Digest)).Where(file => file.Digest.Length > 0),
            report.Refused
        );

    /// <summary>The id of a publication: a digest of the last good versions of all files, 16 hexadecimal digits.</summary>
    public static string Publication(CheckReport report) =>
        Digest(
            report
                .Files.Where(file => file.Record.Good is not null)
                .Select(file => (file.Record.Path, file.Record.Good!)),
            []
        )[..16];

    private static string Digest(IEnumerable<(string Path, string Digest)> files, IEnumerable<string> refused)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Program));
        foreach (var (path, digest) in files.Concat(refused.Order(StringComparer.Ordinal).Select(path => (path, ""))))
            hash.AppendData(Encoding.UTF8.GetBytes($"{path} {digest}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
