using System.Buffers.Binary;
using System.IO.Compression;

namespace CareerCompare.Summarize;

/// <summary>A file of rows, opened for one reading from start to end; compressed by gzip (RFC 1952) or not.</summary>
public sealed class DataFile : IDisposable
{
    private const int Buffer = 1 << 16;
    private const int Looked = 4;
    private static readonly byte[] Gzip = [0x1F, 0x8B];
    private readonly FileStream file;

    /// <summary>Opens a file; throws what <see cref="FileStream"/> throws.</summary>
    public DataFile(string path)
    {
        file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, Buffer, FileOptions.SequentialScan);
        var start = Start();
        IsSheet = WageSheet.IsSheet(start);
        Content = start.AsSpan().StartsWith(Gzip) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    /// <summary>Whether it is a spreadsheet instead of text.</summary>
    public bool IsSheet { get; }

    /// <summary>The bytes of its text, or of the spreadsheet.</summary>
    public Stream Content { get; }

    /// <summary>The share that was read, from 0 to 1; 0 if the length is unknown.</summary>
    public double Share => file.CanSeek && file.Length > 0 ? (double)file.Position / file.Length : 0;

    /// <summary>
    /// Whether the whole file was read, given the length of its text. The reader of a truncated compressed file does not fail,
    /// but the length of the text (modulo 2^32), which should be in the last four bytes, is missing.
    /// </summary>
    internal bool IsWhole(long bytes)
    {
        if (Content == file)
            return true;
        var length = new byte[sizeof(uint)];
        file.Position = Math.Max(0, file.Length - length.Length);
        return file.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) == length.Length
            && BinaryPrimitives.ReadUInt32LittleEndian(length) == (uint)bytes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Content.Dispose();
        file.Dispose();
    }

    // A pipe cannot be read twice, so compression is only detected in files; whoever writes to a pipe can decompress.
    private byte[] Start()
    {
        if (!file.CanSeek)
            return [];
        var first = new byte[Math.Min(file.Length, Looked)];
        file.ReadExactly(first);
        file.Position = 0;
        return first;
    }
}
