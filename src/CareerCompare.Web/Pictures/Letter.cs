using System.Globalization;
using System.Numerics;

namespace CareerCompare.Web.Pictures;

/// <summary>A glyph as strokes of a round pen, in hundredths of the height of capitals, with y pointing up from the baseline.</summary>
/// <param name="Left">The space to its left.</param>
/// <param name="Width">Its width, from the first to the last point.</param>
/// <param name="Right">The space to its right.</param>
/// <param name="Strokes">The points of each stroke.</param>
internal sealed record Letter(float Left, float Width, float Right, IReadOnlyList<Vector2[]> Strokes)
{
    private const float DegreesPerStep = 12;
    private const int StepsPerCurve = 8;

    /// <summary>Parses the fields of a line of <c>letters.txt</c>; the file explains them.</summary>
    public static Letter Parse(ReadOnlySpan<string> fields)
    {
        var strokes = new List<Vector2[]>();
        var stroke = new List<Vector2>();
        foreach (var field in fields[3..])
        {
            if (field == "/")
                End();
            else
                stroke.AddRange(Points(field, stroke));
        }
        End();
        var x = strokes.SelectMany(line => line).Select(point => point.X).ToList();
        var start = new Vector2(x.Min(), 0);
        return new(
            Number(fields[1]),
            x.Max() - x.Min(),
            Number(fields[2]),
            [.. strokes.Select(line => line.Select(point => point - start).ToArray())]
        );

        void End()
        {
            strokes.Add([.. stroke]);
            stroke.Clear();
        }
    }

    private static IEnumerable<Vector2> Points(string field, List<Vector2> before) =>
        (field[0], field.TrimStart('@', '~').Split(',').Select(Number).ToArray()) switch
        {
            ('@', [var x, var y, var rx, var ry, var from, var to]) => Arc(new(x, y), new(rx, ry), from, to),
            ('~', [var a, var b, var c, var d, var x, var y]) => Curve(before[^1], new(a, b), new(c, d), new(x, y)),
            (_, [var x, var y]) => [new Vector2(x, y)],
            _ => throw new FormatException($"\"{field}\" is not a valid stroke."),
        };

    private static IEnumerable<Vector2> Arc(Vector2 middle, Vector2 radii, float from, float to)
    {
        var steps = (int)Math.Ceiling(Math.Abs(to - from) / DegreesPerStep);
        for (var i = 0; i <= steps; i++)
        {
            var (sin, cos) = MathF.SinCos((from + ((to - from) * i / steps)) * MathF.PI / 180);
            yield return middle + (radii * new Vector2(cos, sin));
        }
    }

    private static IEnumerable<Vector2> Curve(Vector2 from, Vector2 first, Vector2 second, Vector2 to)
    {
        for (var i = 1; i <= StepsPerCurve; i++)
        {
            var t = (float)i / StepsPerCurve;
            var (one, two) = (Vector2.Lerp(from, first, t), Vector2.Lerp(first, second, t));
            yield return Vector2.Lerp(Vector2.Lerp(one, two, t), Vector2.Lerp(two, Vector2.Lerp(second, to, t), t), t);
        }
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
