namespace CareerCompare;

/// <summary>A picture of the site.</summary>
/// <param name="Path">Its path: <c>images/poet.png</c>.</param>
/// <param name="MediaType">PNG, JPEG, GIF, WebP or AVIF, by its first bytes.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Digest">SHA-256 of its bytes, in hexadecimal.</param>
public sealed record Picture(string Path, string MediaType, int Width, int Height, string Digest);
