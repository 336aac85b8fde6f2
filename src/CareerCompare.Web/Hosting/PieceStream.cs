namespace CareerCompare.Web.Hosting;

/// <summary>
/// Passes on what is written in small pieces, each when the one before it is taken: the server copies what it is given before it
/// waits for the reader, so a large response would be in memory once more for every slow reader.
/// </summary>
/// <param name="connection">Where the bytes go; stays open.</param>
internal sealed class PieceStream(Stream connection) : Stream
{
    private const int MaxBytes = 32 * 1024;

    /// <inheritdoc />
    public override bool CanRead => false;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => true;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc />
    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        for (; !buffer.IsEmpty; buffer = buffer[Math.Min(buffer.Length, MaxBytes)..])
            await connection.WriteAsync(buffer[..Math.Min(buffer.Length, MaxBytes)], cancellationToken);
    }

    /// <inheritdoc />
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override Task FlushAsync(CancellationToken cancellationToken) => connection.FlushAsync(cancellationToken);

    /// <inheritdoc />
    public override void Flush() => connection.Flush();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => connection.Write(buffer, offset, count);

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();
}
