namespace CareerCompare.Read;

/// <summary>A picture of the content folder, read safely; its bytes stay in the file.</summary>
/// <param name="Path">Relative to the content folder, with <c>/</c>: <c>images/poet.png</c>.</param>
/// <param name="MediaType">By its first bytes, whatever its name says.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Modified">When the file was last written, UTC: with the length it tells whether to read it again.</param>
/// <param name="Digest">SHA-256 of the bytes, in hexadecimal.</param>
public sealed record SourcePicture(
    string Path,
    string MediaType,
    int Width,
    int Height,
    long Length,
    DateTime Modified,
    string Digest
);
