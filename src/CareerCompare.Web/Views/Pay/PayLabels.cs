using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Views.Pay;

/// <summary>One amount below a row of a chart.</summary>
/// <param name="Class">Its CSS class.</param>
/// <param name="X">The position of its anchor: <c>34.20%</c>.</param>
/// <param name="Dx">Its offset from the anchor, in pixels.</param>
/// <param name="Anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="Words">Its text.</param>
public sealed record PayLabel(string Class, string X, int Dx, string Anchor, string Words);

/// <summary>Places the amounts below a row of a chart so that they never overlap, however wide the chart is.</summary>
public static class PayLabels
{
    private const double MinGap = 6;
    private const double Beyond = 3;
    private const double Letter = 8.3;

    // The narrowest chart of each layout, in pixels; labels that fit there also fit in wider charts.
    private static readonly Layout Wide = new(520, 10.4);
    private static readonly Layout Narrow = new(260, 9.2);

    /// <summary>The label of the median, and those of both ends if there is room.</summary>
    /// <param name="low">The lower end: its position in percent, and its text; null for none.</param>
    /// <param name="middle">The median.</param>
    /// <param name="high">The upper end; null for none.</param>
    /// <param name="narrow">Whether narrow screens show the ends too, if there is room.</param>
    public static IEnumerable<PayLabel> From(
        (double X, string Words)? low,
        (double X, string Words) middle,
        (double X, string Words)? high,
        bool narrow
    )
    {
        var anchor = Edge(middle);
        yield return new PayLabel("val", PayAxis.Percent(middle.X), 0, anchor, middle.Words);
        foreach (var (end, away) in new[] { (low, "end"), (high, "start") })
        {
            if (end is not { } known)
                continue;
            // Try below the end, then inside the chart if that would overflow it, then beside the median if that is too near.
            var reach =
                anchor == "middle" ? 0.5
                : anchor == away ? 1
                : 0;
            var aside = (int)Math.Ceiling((Wide.Median(middle.Words) * reach) + MinGap);
            Place[] places =
            [
                new(known.X, 0, "middle"),
                new(known.X, 0, away == "end" ? "start" : "end"),
                new(middle.X, away == "end" ? -aside : aside, away),
            ];
            if (Array.Find(places, place => Fits(place, known.Words, middle, anchor, Wide)) is not { } found)
                continue;
            var shown = narrow && Fits(found, known.Words, middle, anchor, Narrow) ? "lab" : "lab beside";
            yield return new PayLabel(shown, PayAxis.Percent(found.X), found.Dx, found.Anchor, known.Words);
        }
    }

    private static string Edge((double X, string Words) middle)
    {
        var half = 100 * Narrow.Median(middle.Words) / 2 / Narrow.Width;
        return middle.X < half ? "start"
            : middle.X > 100 - half ? "end"
            : "middle";
    }

    private static bool Fits(Place place, string words, (double X, string Words) middle, string anchor, Layout layout)
    {
        var (from, to) = Span(place, words.Length * Letter, layout);
        var (left, right) = Span(new Place(middle.X, 0, anchor), layout.Median(middle.Words), layout);
        return from >= -Beyond
            && to <= layout.Width + Beyond
            && (to + MinGap <= left + 1 || from >= right + MinGap - 1);
    }

    private static (double From, double To) Span(Place place, double width, Layout layout)
    {
        var x = (layout.Width * place.X / 100) + place.Dx;
        var from = place.Anchor switch
        {
            "start" => x,
            "end" => x - width,
            _ => x - (width / 2),
        };
        return (from, from + width);
    }

    private sealed record Place(double X, int Dx, string Anchor);

    private sealed record Layout(double Width, double MedianLetter)
    {
        public double Median(string words) => words.Length * MedianLetter;
    }
}
