namespace CareerCompare.Web.Pictures;

/// <summary>The light colours of <c>tokens.css</c>, as <c>0xrrggbb</c>.</summary>
internal static class Colours
{
    public const int Paper = 0xffffff;
    public const int Wash = 0xf5f6f8;
    public const int Ink = 0x141824;
    public const int Second = 0x454c5d;
    public const int Third = 0x5d6577;
    public const int Border = 0x7d8596;
    public const int Grid = 0xe1e4ea;
    public const int Sun = 0xffd43b;
    public const int SunWash = 0xfff5cc;

    // The share of a mark's colour in its pale band.
    private const double Pale = 0.38;

    private static readonly int[] Roles = [0x2173c9, 0xb3540e, 0x0b4f42, 0x7d1a86];

    /// <summary>The colour of a role's column; grey without a column.</summary>
    public static int For(int? column) => column is { } known ? Roles[known % Roles.Length] : Third;

    /// <summary>The pale form of a colour, for the bands of charts.</summary>
    public static int Paler(int colour)
    {
        var pale = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
            pale |= (int)(255 - ((255 - ((colour >> shift) & 255)) * Pale)) << shift;
        return pale;
    }
}
