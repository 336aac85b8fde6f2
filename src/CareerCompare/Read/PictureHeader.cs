using System.Buffers.Binary;

namespace CareerCompare.Read;

/// <summary>What the first bytes of a picture say of it.</summary>
/// <param name="MediaType">As browsers know it.</param>
/// <param name="Width">In pixels; 0 where it does not say.</param>
/// <param name="Height">In pixels; 0 where it does not say.</param>
public sealed record PictureHeader(string MediaType, int Width, int Height)
{
    // A box inside the file type, meta, properties, container: four levels, and one to spare.
    private const int MaxNested = 5;

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>
    /// Reads PNG (W3C PNG, 11.2.1), GIF (GIF89a, 18), JPEG (ITU T.81, B.2.2), WebP (RFC 9649) and AVIF (ISO 14496-12 and
    /// 23008-12). Null where it is none of them. Bytes that are not there count as 0, so a cut file has no size.
    /// </summary>
    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Png))
            return new PictureHeader("image/png", Big(bytes, 16, 4), Big(bytes, 20, 4));
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8))
            return new PictureHeader("image/gif", Little(bytes, 6, 2), Little(bytes, 8, 2));
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return Jpeg(bytes);
        if (bytes.StartsWith("RIFF"u8) && Is(bytes, 8, "WEBP"u8))
            return WebP(bytes);
        return Is(bytes, 4, "ftyp"u8) && IsAvif(bytes) ? Avif(bytes) : null;
    }

    // Segments follow each other, each with its length, up to the one that starts a frame.
    private static PictureHeader Jpeg(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length && bytes[at] == 0xFF; )
        {
            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new PictureHeader("image/jpeg", Big(bytes, at + 7, 2), Big(bytes, at + 5, 2));
            // A fill byte, or a marker without a length.
            at +=
                marker is 0xFF ? 1
                : marker is 0x01 or (>= 0xD0 and <= 0xD8) ? 2
                : 2 + Big(bytes, at + 2, 2);
        }
        return new PictureHeader("image/jpeg", 0, 0);
    }

    private static PictureHeader WebP(ReadOnlySpan<byte> bytes)
    {
        var (width, height) = (0, 0);
        if (Is(bytes, 12, "VP8X"u8))
            (width, height) = (Little(bytes, 24, 3) + 1, Little(bytes, 27, 3) + 1);
        else if (Is(bytes, 12, "VP8 "u8) && Is(bytes, 23, [0x9D, 0x01, 0x2A]))
            (width, height) = (Little(bytes, 26, 2) & 0x3FFF, Little(bytes, 28, 2) & 0x3FFF);
        else if (Is(bytes, 12, "VP8L"u8) && Is(bytes, 20, [0x2F]))
            (width, height) = ((Little(bytes, 21, 2) & 0x3FFF) + 1, ((Little(bytes, 22, 3) >> 6) & 0x3FFF) + 1);
        return new PictureHeader("image/webp", width, height);
    }

    private static bool IsAvif(ReadOnlySpan<byte> bytes)
    {
        var end = Math.Min(Big(bytes, 0, 4), bytes.Length);
        for (var at = 8; at + 4 <= end; at += at == 8 ? 8 : 4)
        {
            if (Is(bytes, at, "avif"u8) || Is(bytes, at, "avis"u8))
                return true;
        }
        return false;
    }

    private static PictureHeader Avif(ReadOnlySpan<byte> bytes)
    {
        var (width, height) = (0, 0);
        Boxes(bytes, MaxNested, ref width, ref height);
        return new PictureHeader("image/avif", width, height);
    }

    // Take the largest size: thumbnails and tiles of a grid have smaller ones.
    private static void Boxes(ReadOnlySpan<byte> bytes, int depth, ref int width, ref int height)
    {
        for (var at = 0; at + 8 <= bytes.Length && depth > 0; )
        {
            var size = Big(bytes, at, 4);
            if (size < 8 || size > bytes.Length - at)
                size = bytes.Length - at;
            var inside = bytes.Slice(at + 8, size - 8);
            if (Is(bytes, at + 4, "ispe"u8))
                (width, height) = (Math.Max(width, Big(inside, 4, 4)), Math.Max(height, Big(inside, 8, 4)));
            else if (Is(bytes, at + 4, "meta"u8) && inside.Length > 4)
                Boxes(inside[4..], depth - 1, ref width, ref height);
            else if (Is(bytes, at + 4, "iprp"u8) || Is(bytes, at + 4, "ipco"u8))
                Boxes(inside, depth - 1, ref width, ref height);
            at += size;
        }
    }

    private static bool Is(ReadOnlySpan<byte> bytes, int at, ReadOnlySpan<byte> expected) =>
        at + expected.Length <= bytes.Length && bytes.Slice(at, expected.Length).SequenceEqual(expected);

    private static int Little(ReadOnlySpan<byte> bytes, int at, int count)
    {
        Span<byte> value = stackalloc byte[4];
        if (at + count <= bytes.Length)
            bytes.Slice(at, count).CopyTo(value);
        return Math.Max(0, BinaryPrimitives.ReadInt32LittleEndian(value));
    }

    // A size over two billion becomes 0, which is refused.
    private static int Big(ReadOnlySpan<byte> bytes, int at, int count)
    {
        Span<byte> value = stackalloc byte[4];
        if (at + count <= bytes.Length)
            bytes.Slice(at, count).CopyTo(value[(4 - count)..]);
        return Math.Max(0, BinaryPrimitives.ReadInt32BigEndian(value));
    }
}
