using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CareerCompare.Store;

/// <summary>
/// Small documents: 32 hexadecimal digits of SHA-256 over their kind, their key and the JSON, then the JSON. Databases keep no
/// checksum of what they store; without it a flipped bit on the disk would change what a page says.
/// </summary>
public static class ChecksummedJson
{
    /// <summary>How many characters the checksum has.</summary>
    internal const int ChecksumLength = 32;

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
        if (stored?.Length > ChecksumLength)
        {
            var json = Encoding.UTF8.GetBytes(stored, ChecksumLength, stored.Length - ChecksumLength);
            if (stored.AsSpan(0, ChecksumLength).SequenceEqual(Seal(kind, key, json)))
                return CareerJson.Read<T>(json);
        }
        throw new DamagedDatabaseException($"The {kind} of {key} is not what was written.");
    }

    /// <summary>The checksum of a stored document.</summary>
    internal static string Checksum(string stored) => stored[..Math.Min(ChecksumLength, stored.Length)];

    private static string Seal(Stored kind, string key, byte[] json)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{kind} {key}\0"));
        hash.AppendData(json);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, ChecksumLength / 2));
    }
}
