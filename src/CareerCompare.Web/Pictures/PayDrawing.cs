using System.Numerics;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pictures;

/// <summary>Draws advertised ranges on one axis, like the charts on pages: see <c>PayMark</c> and <c>PayScale</c>.</summary>
/// <param name="card">The picture to draw on.</param>
/// <param name="axis">The axis of all ranges.</param>
/// <param name="rules">The minimum sample sizes.</param>
internal sealed class PayDrawing(Card card, PayAxis axis, SalaryRules rules)
{
    private const float Gap = 18;
    private const float Pen = 3;

    private static readonly Face Tick = new(15, Colours.Third);
    private static readonly Face Amount = new(18, Colours.Second);
    private static readonly Face Middle = new(21, Colours.Ink, Bold: true);

    private Canvas Canvas => card.Canvas;

    /// <summary>Draws the lines of the axis.</summary>
    public void Grid(float top, float bottom)
    {
        foreach (var tick in axis.Ticks)
            Canvas.Fill(X(axis.At(tick)) - 1, top, 2, bottom - top, 0, Colours.Grid);
    }

    /// <summary>Writes the amounts of the axis below its lines.</summary>
    public void Ticks(float bottom)
    {
        foreach (var tick in axis.Ticks)
            Label(axis.Money.Tick(tick), X(axis.At(tick)), bottom + 10 + Tick.Size, Tick);
    }

    /// <summary>Draws a typical advert as a box with its median midpoint, on a band; only outlines for a small sample.</summary>
    /// <param name="row">A row with figures.</param>
    /// <param name="y">Its vertical centre.</param>
    /// <param name="half">Half the height of the box.</param>
    public void Mark(PayRow row, float y, float half)
    {
        var (colour, small) = (Colours.For(row.Column), row.IsSmall(rules));
        var range = row.Range!;
        Shape(range.Low.At(10), range.High.At(90), half * 0.36f, small ? null : Colours.Paler(colour));
        Shape(range.Low.Median, range.High.Median, half, small ? null : colour);
        var median = At(range.Mid.Median);
        Canvas.Fill(median - 6, y - half - 9, 12, (2 * half) + 18, 5, Colours.Ink);
        Canvas.Fill(median - 3, y - half - 6, 6, (2 * half) + 12, 3, Colours.Paper);

        void Shape(long from, long to, float reach, int? fill)
        {
            var (left, right) = (At(from), At(to));
            if (fill is { } solid)
                Canvas.Fill(left, y - reach, right - left, 2 * reach, Math.Min(reach, 8), solid);
            else
            {
                Canvas.Fill(left, y - reach, right - left, 2 * reach, 0, Colours.Paper);
                Canvas.Draw(Dashes(left, y - reach, right, y + reach), Pen, colour);
            }
        }
    }

    /// <summary>Writes the amount in the middle, and those at both ends if they fit beside it.</summary>
    /// <param name="row">A row with figures.</param>
    /// <param name="y">The baseline.</param>
    public void Amounts(PayRow row, float y)
    {
        var range = row.Range!;
        var (from, to) = Label(axis.Money.Rounded(range.Mid.Median), At(range.Mid.Median), y, Middle);
        var (lower, upper) = (Rounded(range.Low.Median), Rounded(range.High.Median));
        var (low, high) = (Lettering.Width(lower, Amount), Lettering.Width(upper, Amount));
        var left = Math.Min(At(range.Low.Median) - (low / 2), from - Gap - low);
        var right = Math.Max(At(range.High.Median) - (high / 2), to + Gap);
        if (left >= Card.Left)
            Lettering.Write(Canvas, lower, left, y, Amount);
        if (right + high <= Card.Right)
            Lettering.Write(Canvas, upper, right, y, Amount);

        string Rounded(long amount) => Drawable(axis.Money.Rounded(amount));
    }

    private (float From, float To) Label(string text, float x, float y, Face face)
    {
        var label = Drawable(text);
        var width = Lettering.Width(label, face);
        var from = Math.Clamp(x - (width / 2), Card.Left, Card.Right - width);
        Lettering.Write(Canvas, label, from, y, face);
        return (from, from + width);
    }

    // The dashed outline of a rectangle. Vertical lines are solid, because they are short.
    private static List<Vector2[]> Dashes(float left, float top, float right, float bottom)
    {
        const float dash = 12;
        List<Vector2[]> lines =
        [
            [new(left, top), new(left, bottom)],
            [new(right, top), new(right, bottom)],
        ];
        for (var x = left; x < right; x += 2 * dash)
        {
            var end = Math.Min(x + dash, right);
            lines.Add([new(x, top), new(end, top)]);
            lines.Add([new(x, bottom), new(end, bottom)]);
        }
        return lines;
    }

    private static string Drawable(string amount) => Lettering.Drawable(amount) ?? "";

    private float At(long amount) => X(axis.At(amount));

    private static float X(double percent) => Card.Left + ((Card.Right - Card.Left) * (float)percent / 100);
}
