using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Store;

/// <summary>
/// Large documents: 16 bytes of SHA-256 over their kind, their key and the rest; the length of the JSON as four bytes, little
/// endian; then the JSON, compressed by Brotli. A page reads a quarter of the bytes, and unpacking them costs less than reading
/// them would.
/// </summary>
public static class CompressedJson
{
    private const int Checksum = 16;
    private const int Head = Checksum + sizeof(int);

    // Brotli's first level: the next ones take twice the time to save another tenth.
    private const int Quality = 1;
    private const int Window = 18;

    /// <summary>A document as it is stored.</summary>
    public static byte[] Write<T>(Stored kind, string key, T value)
    {
        var json = CareerJson.WriteBytes(value);
        var packed = ArrayPool<byte>.Shared.Rent(Head + BrotliEncoder.GetMaxCompressedLength(json.Length));
        try
        {
            if (!BrotliEncoder.TryCompress(json, packed.AsSpan(Head), out var length, Quality, Window))
                throw new InvalidOperationException("Brotli does not keep its own bound.");
            BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(Checksum), json.Length);
            var stored = packed[..(Head + length)];
            Seal(kind, key, stored).CopyTo(stored.AsSpan());
            return stored;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    /// <summary>The document that was stored.</summary>
    /// <exception cref="DamagedDatabaseException">It is not there, or not what was written.</exception>
    public static T Read<T>(Stored kind, string key, byte[]? stored)
    {
        if (stored?.Length > Head && stored.AsSpan(0, Checksum).SequenceEqual(Seal(kind, key, stored)))
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(stored.AsSpan(Checksum));
            if (length > 0)
            {
                var json = new byte[length];
                if (BrotliDecoder.TryDecompress(stored.AsSpan(Head), json, out var read) && read == length)
                    return CareerJson.Read<T>(json);
            }
        }
        throw new DamagedDatabaseException($"The {kind} of {key} is not what was written.");
    }

    private static Span<byte> Seal(Stored kind, string key, byte[] stored)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{kind} {key}\0"));
        hash.AppendData(stored.AsSpan(Checksum));
        return hash.GetHashAndReset().AsSpan(0, Checksum);
    }
}
