namespace CareerCompare.Query;

/// <summary>A picture with its bytes.</summary>
/// <param name="Picture">What it is.</param>
/// <param name="Bytes">The file.</param>
public sealed record PictureAnswer(Picture Picture, byte[] Bytes);
