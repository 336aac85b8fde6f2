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
    /// <param name="folder">The folder that it is in.</param>
    /// <param name="file">A regular file with something in it.</param>
    /// <param name="path">Its path inside the content folder.</param>
    /// <param name="known">What is remembered of it.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    internal static (SourcePicture? Picture, Rule? Rule, string Fault) Read(
        HeldFolder folder,
        FileInfo file,
        string path,
        SourcePicture? known
    )
    {
        if (file.Length > MaxBytes)
            return (null, Rule.PictureTooLarge, TooLong(file.Length));
        if (known is not null && known.Length == file.Length && known.Modified == file.LastWriteTimeUtc)
            return (known, null, "");
        using var stream = folder.OpenFile(file.Name);
        // It may be another one since the folder was listed.
        var (length, modified) = (stream.Length, File.GetLastWriteTimeUtc(stream.SafeFileHandle));
        if (length > MaxBytes)
            return (null, Rule.PictureTooLarge, TooLong(length));
        var bytes = new byte[(int)Math.Min(MaxHeader, length)];
        stream.ReadExactly(bytes);
        if (PictureHeader.Read(bytes) is not { } header)
            return (null, Rule.NotAPicture, IsSvg(path, bytes) ? "SVG can run scripts" : "no picture starts like this");
        if (header.Width == 0 || header.Height == 0)
            return (null, Rule.NotAPicture, "the picture does not say how large it is");
        if (header.Width > MaxSide || header.Height > MaxSide)
            return (null, Rule.PictureTooLarge, TooWide(header));
        var digest = Digest(stream, bytes, length);
        var (type, width, height) = header;
        return (new SourcePicture(path, type, width, height, length, modified, digest), null, "");
    }

    /// <summary>The bytes of a picture that was found; null where they are not those any more.</summary>
    /// <param name="root">The content folder.</param>
    /// <param name="picture">What was found in it.</param>
    public static byte[]? Bytes(string root, SourcePicture picture)
    {
        try
        {
            using var stream = HeldFolder.OpenFile(root, picture.Path);
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

    // Of the file as long as it was when it was opened: it may grow for ever.
    private static string Digest(FileStream stream, byte[] start, long length)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(start);
        var rest = new byte[(int)Math.Min(64 * 1024, length - start.Length)];
        for (var left = length - start.Length; left > 0; left -= rest.Length)
        {
            var part = rest.AsSpan(0, (int)Math.Min(rest.Length, left));
            stream.ReadExactly(part);
            hash.AppendData(part);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
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
