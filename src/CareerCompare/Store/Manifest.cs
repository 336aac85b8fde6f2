using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Store;

/// <summary>
/// What a publication consists of, as one digest: a damaged tree of the database may lose a row, or show one twice,
/// without any document being wrong.
/// </summary>
public static class Manifest
{
    /// <summary>The digest of all rows of these kinds, in whatever order they come.</summary>
    /// <param name="tables">Of each kind the keys, and the sealed summaries or only their seals.</param>
    public static string For(params IEnumerable<(Stored Kind, IEnumerable<(string Key, string Summary)> Rows)> tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (kind, rows) in tables)
        foreach (var line in rows.Select(Line).Order(StringComparer.Ordinal).Prepend(kind.ToString()))
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Line((string Key, string Summary) row) =>
        $"{row.Key} {row.Summary.AsSpan(0, Math.Min(ChecksummedJson.Length, row.Summary.Length))}";
}
