using System.Text.Unicode;

namespace CareerCompare.Read;

/// <summary>Bytes to text, or the place of the first byte that is not UTF-8 (RFC 3629). Nothing is replaced.</summary>
public static class StrictUtf8
{
    /// <summary>What is wrong, and where: line and column count from 1, columns in bytes.</summary>
    public sealed record Fault(int Line, int Column, string Message);

    /// <summary>Decodes; a byte order mark is dropped. Returns null where all is well.</summary>
    public static Fault? Decode(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new Fault(1, 1, "the file is UTF-16, not UTF-8");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
            return At(bytes, nul, "there is a NUL byte here");
        var chars = new char[bytes.Length];
        Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
        if (read < bytes.Length)
            return At(bytes, read, $"byte 0x{bytes[read]:X2} is not UTF-8 here");
        text = new string(chars, 0, written);
        return null;
    }

    private static Fault At(ReadOnlySpan<byte> bytes, int index, string message)
    {
        var before = bytes[..index];
        var line = before.Count((byte)'\n') + 1;
        return new Fault(line, index - before.LastIndexOf((byte)'\n'), message);
    }
}
