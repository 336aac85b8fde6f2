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
    private const int Length = 32;

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
