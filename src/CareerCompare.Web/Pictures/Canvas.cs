using System.Numerics;
using System.Runtime.InteropServices;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pictures;

/// <summary>
/// A white picture of 1200 by 630 pixels, with y pointing down. Its colours come from a palette, to keep the file small.
/// Edges are anti-aliased: the distance of a pixel to a shape gives how much of the pixel the shape covers.
/// </summary>
internal sealed class Canvas
{
    /// <summary>The width in pixels, as link previews expect it.</summary>
    public const int Width = LinkPreview.Width;

    /// <summary>The height in pixels.</summary>
    public const int Height = LinkPreview.Height;

    // Levels of coverage of a pixel: more would be invisible, and would fill the palette.
    private const int FullCoverage = 15;
    private const int MaxColours = 256;

    private readonly byte[] pixels = new byte[Width * Height];
    private readonly List<int> palette = [Colours.Paper];
    private readonly Dictionary<int, short[]> mixesByColour = [];
    private byte[] coverage = [];

    /// <summary>The picture as a PNG file.</summary>
    public byte[] ToPng() => Png.Encode(Width, Height, pixels, palette);

    /// <summary>Fills a rectangle with round corners.</summary>
    /// <param name="left">The left edge.</param>
    /// <param name="top">The upper edge.</param>
    /// <param name="width">The width, not negative.</param>
    /// <param name="height">The height, not negative.</param>
    /// <param name="radius">The radius of the corners; reduced if the rectangle is too small.</param>
    /// <param name="colour">Red, green and blue: <c>0xrrggbb</c>.</param>
    public void Fill(float left, float top, float width, float height, float radius, int colour)
    {
        var half = new Vector2(width, height) / 2;
        var centre = new Vector2(left, top) + half;
        radius = Math.Min(radius, Math.Min(half.X, half.Y));
        var inner = half - new Vector2(radius);
        var box = Box.Around(centre - half, centre + half, 1);
        var mixes = MixesFor(colour);
        for (var y = box.Top; y < box.Bottom; y++)
        for (var x = box.Left; x < box.Right; x++)
        {
            var beyond = Vector2.Abs(new Vector2(x + 0.5f, y + 0.5f) - centre) - inner;
            var outside = Vector2.Max(beyond, Vector2.Zero).Length() + Math.Min(Math.Max(beyond.X, beyond.Y), 0);
            Put(x, y, Covered(radius - outside), colour, mixes);
        }
    }

    /// <summary>Draws lines with a round pen. Lines that meet or cross form one shape.</summary>
    /// <param name="lines">The points of each line; a line of one point is a dot.</param>
    /// <param name="width">The width of the pen.</param>
    /// <param name="colour">Red, green and blue: <c>0xrrggbb</c>.</param>
    public void Draw(IReadOnlyCollection<Vector2[]> lines, float width, int colour)
    {
        if (lines.Count == 0)
            return;
        var (least, most) = (new Vector2(float.MaxValue), new Vector2(float.MinValue));
        foreach (var point in lines.SelectMany(line => line))
            (least, most) = (Vector2.Min(least, point), Vector2.Max(most, point));
        var box = Box.Around(least, most, (width / 2) + 1);
        if (box.Area <= 0)
            return;
        if (coverage.Length < box.Area)
            coverage = new byte[box.Area];
        Array.Clear(coverage, 0, box.Area);
        foreach (var line in lines)
            for (var i = 0; i < Math.Max(1, line.Length - 1); i++)
                Cover(line[i], line[Math.Min(i + 1, line.Length - 1)], width / 2, box);
        var (mixes, next) = (MixesFor(colour), 0);
        for (var y = box.Top; y < box.Bottom; y++)
        for (var x = box.Left; x < box.Right; x++)
            Put(x, y, coverage[next++], colour, mixes);
    }

    private void Cover(Vector2 from, Vector2 to, float radius, Box all)
    {
        var box = Box.Around(Vector2.Min(from, to), Vector2.Max(from, to), radius + 0.5f);
        var along = to - from;
        var (reach, length) = ((radius + 0.5f) * (radius + 0.5f), Math.Max(along.LengthSquared(), 1e-6f));
        for (var y = box.Top; y < box.Bottom; y++)
        {
            var row = coverage.AsSpan(all.Index(box.Left, y), box.Right - box.Left);
            var dy = y + 0.5f - from.Y;
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] == FullCoverage)
                    continue;
                var dx = box.Left + i + 0.5f - from.X;
                var t = Math.Clamp(((dx * along.X) + (dy * along.Y)) / length, 0, 1);
                var (ex, ey) = (dx - (along.X * t), dy - (along.Y * t));
                var far = (ex * ex) + (ey * ey);
                if (far < reach)
                    row[i] = Math.Max(row[i], (byte)Covered(radius - MathF.Sqrt(far)));
            }
        }
    }

    // The coverage of a pixel, from how far its centre lies inside the shape.
    private static int Covered(float inside) => (int)MathF.Round(Math.Clamp(inside + 0.5f, 0, 1) * FullCoverage);

    private void Put(int x, int y, int covered, int colour, short[] mixes)
    {
        if (covered == 0)
            return;
        ref var pixel = ref pixels[(y * Width) + x];
        ref var index = ref mixes[(pixel * FullCoverage) + covered - 1];
        if (index < 0)
            index = IndexOf(Mix(palette[pixel], colour, covered));
        pixel = (byte)index;
    }

    // Palette entries of a colour's mixes, by the colour below and the coverage; -1 if not computed yet.
    private short[] MixesFor(int colour)
    {
        if (!mixesByColour.TryGetValue(colour, out var mixes))
        {
            mixesByColour[colour] = mixes = new short[MaxColours * FullCoverage];
            Array.Fill(mixes, (short)-1);
        }
        return mixes;
    }

    private static int Mix(int under, int over, int covered)
    {
        var mix = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
        {
            var (below, above) = ((under >> shift) & 255, (over >> shift) & 255);
            mix |=
                ((below * (FullCoverage - covered)) + (above * covered) + (FullCoverage / 2)) / FullCoverage << shift;
        }
        return mix;
    }

    // Once the palette is full, use the nearest colour: it already contains many shades of a few colours.
    private byte IndexOf(int colour)
    {
        var index = palette.IndexOf(colour);
        if (index < 0 && palette.Count < MaxColours)
        {
            palette.Add(colour);
            return (byte)(palette.Count - 1);
        }
        return (byte)(index >= 0 ? index : palette.IndexOf(palette.MinBy(known => Difference(known, colour))));
    }

    private static int Difference(int one, int other) =>
        Math.Abs((one >> 16) - (other >> 16))
        + Math.Abs(((one >> 8) & 255) - ((other >> 8) & 255))
        + Math.Abs((one & 255) - (other & 255));

    // The pixels around a shape, clipped to the picture.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Box(int Left, int Top, int Right, int Bottom)
    {
        public int Area => Math.Max(0, Right - Left) * Math.Max(0, Bottom - Top);

        public int Index(int x, int y) => ((y - Top) * (Right - Left)) + x - Left;

        public static Box Around(Vector2 least, Vector2 most, float margin) =>
            new(
                (int)Math.Clamp(MathF.Floor(least.X - margin), 0, Width),
                (int)Math.Clamp(MathF.Floor(least.Y - margin), 0, Height),
                (int)Math.Clamp(MathF.Ceiling(most.X + margin), 0, Width),
                (int)Math.Clamp(MathF.Ceiling(most.Y + margin), 0, Height)
            );
    }
}
