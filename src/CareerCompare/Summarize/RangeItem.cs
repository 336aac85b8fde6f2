using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CareerCompare.Summarize;

/// <summary>A range, and one of the cells that it is counted in.</summary>
/// <param name="Text">Half of the SHA-256 of its identity: every column, and both ends.</param>
/// <param name="Cell">The number of the cell, or <see cref="NoCell"/>.</param>
/// <param name="Year">The year of the advert.</param>
/// <param name="LowUsd">Its lower end in US dollars.</param>
/// <param name="HighUsd">Its upper end in US dollars.</param>
/// <param name="Low">Its lower end in its own currency.</param>
/// <param name="High">Its upper end in its own currency.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RangeItem(
    UInt128 Text,
    int Cell,
    int Year,
    int LowUsd,
    int HighUsd,
    long Low,
    long High
) : IComparable<RangeItem>
{
    /// <summary>The cell of a range whose title belongs to no role.</summary>
    public const int NoCell = -1;

    /// <summary>
    /// Creates an item without a cell. No field contains a line break, so different ranges have different texts.
    /// </summary>
    public static RangeItem From(AdvertRange range)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{range.Low.Alike}\n{range.Low.Amount}\n{range.High.Amount}\n{range.Low.Usd}\n{range.High.Usd}"
        );
        return new(
            BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            NoCell,
            range.Low.Year,
            range.Low.Usd,
            range.High.Usd,
            range.Low.Amount,
            range.High.Amount
        );
    }

    /// <summary>Whether it is the same range, in any cell.</summary>
    public bool Repeats(RangeItem? other) => other?.Text == Text;

    /// <inheritdoc/>
    public int CompareTo(RangeItem other) =>
        Text == other.Text ? Cell.CompareTo(other.Cell) : Text.CompareTo(other.Text);

    public static bool operator <(RangeItem left, RangeItem right) => left.CompareTo(right) < 0;

    public static bool operator >(RangeItem left, RangeItem right) => left.CompareTo(right) > 0;

    public static bool operator <=(RangeItem left, RangeItem right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RangeItem left, RangeItem right) => left.CompareTo(right) >= 0;
}
