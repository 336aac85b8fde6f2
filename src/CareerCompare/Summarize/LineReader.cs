namespace CareerCompare.Summarize;

/// <summary>Reads the lines of a stream one by one, in fixed memory.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>The maximum length of a line, in bytes.</summary>
    public const int MaxLength = 64 * 1024;

    private readonly byte[] buffer = new byte[4 * MaxLength];
    private int start;
    private int length;
    private int next;
    private int end;

    /// <summary>The number of the line, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The number of bytes read.</summary>
    public long Bytes { get; private set; }

    /// <summary>
    /// The line without its line break, LF or CRLF, valid until the next is read. It is truncated if <see cref="TooLong"/>.
    /// </summary>
    public ReadOnlySpan<byte> Line => buffer.AsSpan(start, length);

    /// <summary>Whether the line is longer than the maximum.</summary>
    public bool TooLong { get; private set; }

    /// <summary>Advances to the next line; false at the end.</summary>
    public bool Read()
    {
        TooLong = false;
        while (true)
        {
            var rest = buffer.AsSpan(next, end - next);
            var found = rest.IndexOf((byte)'\n');
            if (found >= 0)
                return Take(found, found + 1);
            if (rest.Length == buffer.Length)
                (TooLong, next) = (true, end);
            else if (!Fill())
                return (TooLong || rest.Length > 0) && Take(rest.Length, rest.Length);
        }
    }

    private bool Take(int found, int step)
    {
        Number++;
        (start, length, next) = (next, found, next + step);
        TooLong |= length > MaxLength;
        if (Line.EndsWith((byte)'\r'))
            length--;
        return true;
    }

    private bool Fill()
    {
        buffer.AsSpan(next, end - next).CopyTo(buffer);
        (next, end) = (0, end - next);
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        Bytes += read;
        return read > 0;
    }
}
