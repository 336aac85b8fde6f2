using System.Globalization;
using System.Security.Cryptography;

namespace CareerCompare.Read;

/// <summary>Judges pictures by their first bytes, and digests them without holding them in memory.</summary>
public static class PictureReader
{
    /// <summary>The largest picture, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>The longest side, in pixels: a small file can ask a browser for a great deal of memory.</summary>
    public const int MaxSide = 4096;

    // Long enough for the profile and previews of a JPEG, after which its size follows.
    private const int MaxHeader = 256 * 1024;

    /// <summary>The picture, or what is wrong with it.</summary>
    /// <param name="file">A regular file with something in it.</param>
    /// <param name="path">Its path inside the content folder.</param>
    /// <param name="known">What is remembered of it.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static (SourcePicture? Picture, Rule? Rule, string Fault) Read(
        FileInfo file,
        string path,
        SourcePicture? known
    )
    {
        if (file.Length > MaxBytes)
            return (null, Rule.PictureTooLarge, TooLong(file.Length));
        if (known is not null && known.Length == file.Length && known.Modified == file.LastWriteTimeUtc)
            return (known, null, "");
        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read);
        // It may have grown since the folder was listed.
        if (stream.Length > MaxBytes)
            return (null, Rule.PictureTooLarge, TooLong(stream.Length));
        var bytes = new byte[(int)Math.Min(MaxHeader, stream.Length)];
        stream.ReadExactly(bytes);
        if (PictureHeader.Read(bytes) is not { } header)
            return (null, Rule.NotAPicture, IsSvg(path, bytes) ? "SVG can run scripts" : "no picture starts like this");
        if (header.Width == 0 || header.Height == 0)
            return (null, Rule.NotAPicture, "the picture does not say how large it is");
        if (header.Width > MaxSide || header.Height > MaxSide)
            return (null, Rule.PictureTooLarge, TooWide(header));
        stream.Position = 0;
        var digest = Convert.ToHexStringLower(SHA256.HashData(stream));
        var (type, width, height) = header;
        return (new SourcePicture(path, type, width, height, stream.Length, file.LastWriteTimeUtc, digest), null, "");
    }

    /// <summary>The bytes of a picture that was found; null where they are not those any more.</summary>
    /// <param name="root">The content folder.</param>
    /// <param name="picture">What was found in it.</param>
    public static byte[]? Bytes(string root, SourcePicture picture)
    {
        try
        {
            using var stream = new FileStream(
                System.IO.Path.Combine(root, picture.Path),
                FileMode.Open,
                FileAccess.Read
            );
            if (stream.Length != picture.Length)
                return null;
            var bytes = new byte[picture.Length];
            stream.ReadExactly(bytes);
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == picture.Digest ? bytes : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsSvg(string path, ReadOnlySpan<byte> bytes) =>
        path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
        || path.EndsWith(".svgz", StringComparison.OrdinalIgnoreCase)
        || bytes.IndexOf("<svg"u8) >= 0;

    private static string TooLong(long length) =>
        string.Create(CultureInfo.InvariantCulture, $"the picture has {length:N0} bytes, the most is {MaxBytes:N0}");

    private static string TooWide(PictureHeader header) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"the picture is {header.Width:N0} by {header.Height:N0} pixels, the most is {MaxSide:N0} a side"
        );
}
