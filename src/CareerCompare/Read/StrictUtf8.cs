using System.Text.Unicode;

namespace CareerCompare.Read;

/// <summary>Bytes to text, or the place of the first byte that is not UTF-8 (RFC 3629). Nothing is replaced.</summary>
public static class StrictUtf8
{
    /// <summary>What is wrong, and where: line and column count from 1, columns in characters.</summary>
    public sealed record Fault(int Line, int Column, string Message);

    /// <summary>Decodes; a byte order mark is dropped. Returns null where all is well.</summary>
    public static Fault? Decode(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new Fault(1, 1, "the file is UTF-16, not UTF-8");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            bytes = bytes[3..];
        var chars = new char[bytes.Length];
        Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
        var good = new string(chars, 0, written);
        var nul = good.IndexOf('\0');
        if (nul >= 0)
            return At(good, nul, "there is a NUL byte here");
        if (read < bytes.Length)
            return At(good, written, $"byte 0x{bytes[read]:X2} is not UTF-8 here");
        text = good;
        return null;
    }

    private static Fault At(string good, int index, string message)
    {
        var (line, column) = Lines.Place(good, index);
        return new Fault(line, column, message);
    }
}
