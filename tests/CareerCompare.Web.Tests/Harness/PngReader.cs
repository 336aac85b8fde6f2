using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>A PNG file read by the letter of its specification, and refused where it departs from it: eight bits, palette.</summary>
internal sealed record PngReader(int Width, int Height, IReadOnlyList<int> Palette, byte[] Pixels)
{
    private const string Signature = "89504E470D0A1A0A";

    /// <summary>The colours that are seen, as <c>0xrrggbb</c>, with how many pixels have them.</summary>
    public IReadOnlyDictionary<int, int> Colours =>
        Pixels.GroupBy(index => Palette[index]).ToDictionary(group => group.Key, group => group.Count());

    public static PngReader Read(byte[] file)
    {
        Convert.ToHexString(file[..8]).ShouldBe(Signature);
        var chunks = Chunks(file).ToList();
        chunks.Select(chunk => chunk.Type).ShouldBe(["IHDR", "PLTE", "IDAT", "IEND"]);
        var header = chunks[0].Data;
        Convert.ToHexString(header[8..]).ShouldBe("0803000000");
        var (width, height) = (Number(header, 0), Number(header, 4));
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(chunks[2].Data), CompressionMode.Decompress))
            zlib.CopyTo(data);
        var palette = chunks[1].Data.Chunk(3).Select(c => (c[0] << 16) | (c[1] << 8) | c[2]).ToList();
        palette.Count.ShouldBeInRange(1, 256);
        return new(width, height, palette, Unfiltered(data.ToArray(), width, height));
    }

    private static IEnumerable<(string Type, byte[] Data)> Chunks(byte[] file)
    {
        for (var at = 8; at < file.Length; )
        {
            var length = Number(file, at);
            var (type, data) = (file[(at + 4)..(at + 8)], file[(at + 8)..(at + 8 + length)]);
            ((uint)Number(file, at + 8 + length)).ShouldBe(Crc([.. type, .. data]));
            yield return (Encoding.ASCII.GetString(type), data);
            at += length + 12;
        }
    }

    // Bit by bit, as the specification has it before it speaks of tables.
    private static uint Crc(byte[] bytes)
    {
        var rest = uint.MaxValue;
        foreach (var one in bytes)
        {
            rest ^= one;
            for (var bit = 0; bit < 8; bit++)
                rest = (rest & 1) == 1 ? (rest >> 1) ^ 0xedb88320 : rest >> 1;
        }
        return ~rest;
    }

    private static byte[] Unfiltered(byte[] data, int width, int height)
    {
        data.Length.ShouldBe((width + 1) * height);
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            data[y * (width + 1)].ShouldBe((byte)0, "rows of a picture with a palette are best not filtered");
            Array.Copy(data, (y * (width + 1)) + 1, pixels, y * width, width);
        }
        return pixels;
    }

    private static int Number(byte[] bytes, int at) => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at, 4));
}
