using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Store;

/// <summary>
/// What a publication consists of, as one digest: a damaged tree of the database may lose a row, or show one twice,
/// without any document being wrong.
/// </summary>
public static class Manifest
{
    /// <summary>The digest of these rows, in whatever order they come.</summary>
    /// <param name="roles">Slug and sealed summary, or its seal, of every role.</param>
    /// <param name="comparisons">Path and the same of every comparison.</param>
    public static string Of(
        IEnumerable<(string Key, string Summary)> roles,
        IEnumerable<(string Key, string Summary)> comparisons
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in Lines(roles).Append("").Concat(Lines(comparisons)))
            hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<string> Lines(IEnumerable<(string Key, string Summary)> rows) =>
        rows.Select(row => $"{row.Key} {row.Summary.AsSpan(0, Math.Min(Sealed.Length, row.Summary.Length))}")
            .Order(StringComparer.Ordinal);
}
