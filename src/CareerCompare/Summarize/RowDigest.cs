using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Summarize;

/// <summary>What tells a row from others, and one of the cells that its answer is counted in.</summary>
/// <param name="Text">Half of SHA-256 of all its fields: enough to tell them apart.</param>
/// <param name="Cell">The number of the cell, or <see cref="NoCell"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowDigest(UInt128 Text, int Cell) : IComparable<RowDigest>
{
    /// <summary>Its title is that of no role.</summary>
    public const int NoCell = -1;

    /// <summary>The digest of a row. No field holds a line break, so that rows which differ are different texts.</summary>
    public static RowDigest Of(string[] row) =>
        new(
            BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', row)))),
            NoCell
        );

    /// <inheritdoc/>
    public int CompareTo(RowDigest other) =>
        Text == other.Text ? Cell.CompareTo(other.Cell) : Text.CompareTo(other.Text);

    public static bool operator <(RowDigest left, RowDigest right) => left.CompareTo(right) < 0;

    public static bool operator >(RowDigest left, RowDigest right) => left.CompareTo(right) > 0;

    public static bool operator <=(RowDigest left, RowDigest right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RowDigest left, RowDigest right) => left.CompareTo(right) >= 0;
}
