using System.Buffers.Binary;
using System.IO.Compression;

namespace CareerCompare.Web.Pictures;

/// <summary>
/// Encodes pictures with a palette as PNG files, by the W3C's <see href="https://www.w3.org/TR/png-3/">PNG specification</see>.
/// </summary>
internal static class Png
{
    private const byte BitsPerPixel = 8;
    private const byte HasPalette = 3;
    private const byte Unfiltered = 0;

    private static ReadOnlySpan<byte> Signature => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

    // The CRC table of annex D.
    private static readonly uint[] CrcTable =
    [
        .. Enumerable
            .Range(0, 256)
            .Select(i =>
                Enumerable
                    .Range(0, 8)
                    .Aggregate((uint)i, (crc, _) => (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xedb88320)
            ),
    ];

    /// <summary>Encodes a picture.</summary>
    /// <param name="width">The width, in pixels.</param>
    /// <param name="height">The height, in pixels.</param>
    /// <param name="pixels">Entries of the palette, row by row from the top.</param>
    /// <param name="palette">At most 256 colours: <c>0xrrggbb</c>.</param>
    public static byte[] Encode(int width, int height, byte[] pixels, IReadOnlyList<int> palette)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        (header[8], header[9]) = (BitsPerPixel, HasPalette);
        Chunk(file, "IHDR"u8, header);
        Chunk(
            file,
            "PLTE"u8,
            palette.SelectMany(colour => new[] { (byte)(colour >> 16), (byte)(colour >> 8), (byte)colour }).ToArray()
        );
        Chunk(file, "IDAT"u8, Compressed(width, height, pixels));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Compressed(int width, int height, byte[] pixels)
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Optimal))
        {
            for (var y = 0; y < height; y++)
            {
                zlib.WriteByte(Unfiltered);
                zlib.Write(pixels, y * width, width);
            }
        }
        return data.ToArray();
    }

    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (var one in data)
            crc = CrcTable[(crc ^ one) & 255] ^ (crc >> 8);
        return crc;
    }
}
