using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CareerCompare.Store;

/// <summary>The kinds of document that the database holds; part of each seal, so that none can pass for another.</summary>
public enum Stored
{
    FileRecord,
    FileArticle,
    Role,
    RoleSummary,
    RoleTerms,
    Comparison,
    ComparisonSummary,
    Term,
    TermArticle,
    Pay,
    Job,
    JobArticle,
    Picture,
    Setting,
}

/// <summary>
/// Documents behind a digest of themselves and of the place they belong to: 32 hexadecimal digits of SHA-256, then JSON.
/// Databases keep no checksum of what they store, so without it a flipped bit on the disk would change what a page says.
/// </summary>
public static class ChecksummedJson
{
    /// <summary>How many characters the seal has.</summary>
    public const int Length = 32;

    /// <summary>A noun as it is stored.</summary>
    public static string Write<T>(Stored kind, string key, T value)
    {
        var json = CareerJson.Write(value);
        return Seal(kind, key, Encoding.UTF8.GetBytes(json)) + json;
    }

    /// <summary>The noun that was stored.</summary>
    /// <exception cref="DamagedDatabaseException">It is not there, or not what was written.</exception>
    public static T Read<T>(Stored kind, string key, string? stored)
    {
        if (stored?.Length > Length)
        {
            var json = Encoding.UTF8.GetBytes(stored, Length, stored.Length - Length);
            if (stored.AsSpan(0, Length).SequenceEqual(Seal(kind, key, json)))
                return CareerJson.Read<T>(json);
        }
        throw new DamagedDatabaseException($"The {kind} of {key} is not what was written.");
    }

    private static string Seal(Stored kind, string key, byte[] json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{kind} {key}\0"));
        hash.AppendData(json);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, Length / 2));
    }
}
