namespace CareerCompare.Query;

/// <summary>A picture with its bytes.</summary>
/// <param name="Picture">Its description.</param>
/// <param name="Bytes">The bytes of the file.</param>
public sealed record PictureResult(Picture Picture, byte[] Bytes);
