using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Comparisons;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Pictures;

/// <summary>Draws the pay of two to four roles on one axis.</summary>
internal static class PairPicture
{
    private const float Top = 124;
    private const float Bottom = Card.Foot - 46;
    private const float Gap = 40;

    private static readonly Face Figures = new(18, Colours.Second);

    /// <summary>The picture of a comparison; at least one role must have figures.</summary>
    public static byte[] Draw(SideBySide page, Site site)
    {
        var rows = page.Pay.Rows;
        var card = new Card(
            site,
            "Comparison",
            PreviewPicture.SourceFor(page.Pay.Source!, Years(page)) + PreviewPicture.Key
        );
        var chart = new PayDrawing(card, PayAxis.For(page.Pay.Money, rows), page.Pay.Rules);
        var height = (Bottom - Top) / rows.Count;
        for (var i = 0; i < rows.Count; i++)
        {
            var (top, end) = (Top + (i * height), Top + ((i + 1) * height));
            var size = Math.Min(30, height * 0.22f);
            Name(card, page, i, top + 8, size);
            chart.Grid(top + size + 28, end);
            if (rows[i].HasFigures)
                chart.Mark(rows[i], (top + size + 28 + end) / 2, Math.Min(24, height * 0.14f));
        }
        chart.Ticks(Bottom);
        return card.Canvas.ToPng();
    }

    // The role's letter, its title and a typical advert's pay.
    private static void Name(Card card, SideBySide page, int column, float top, float size)
    {
        var (row, rules) = (page.Pay.Rows[column], page.Pay.Rules);
        var (side, letter) = (size * 1.5f, Column.Letter(column).ToString());
        var face = new Face(size * 0.8f, Colours.Paper, Bold: true);
        card.Canvas.Fill(Card.Left, top - (size * 0.25f), side, side, 6, Colours.For(column));
        var inset = (side - Lettering.Width(letter, face)) / 2;
        Lettering.Write(card.Canvas, letter, Card.Left + inset, top + (size * 0.9f), face);

        var figures = row.HasFigures
            ? $"adverts {page.Pay.Money.Rounded(row.Range!.Low.Median)}–{page.Pay.Money.Rounded(row.Range.High.Median)}, median midpoint {page.Pay.Money.Full(row.Range.Mid.Median)} · n = {PayRow.Count(row.N)}"
                + (row.IsSmall(rules) ? " · small sample" : "")
            : row.Missing;
        var text = Lettering.Drawable(figures) ?? "";
        var right = Card.Right - Lettering.Width(text, Figures);
        Lettering.Write(card.Canvas, text, right, top + size, Figures);
        var (left, bold) = (Card.Left + side + 18, new Face(size, Colours.Ink, Bold: true));
        if (TextBlock.Fit(row.Title, bold, 15, right - Gap - left, 1) is { Lines: [var title], Face: var shown })
            Lettering.Write(card.Canvas, title, left, top + size, shown);
    }

    private static string Years(SideBySide page)
    {
        var years = page
            .Result.Pay.Select(pay => pay.Adverts)
            .OfType<AdvertSummary>()
            .SelectMany(adverts => PayRows.ByYear(adverts, page.Pay.Unit))
            .Select(year => year.Title)
            .Order(StringComparer.Ordinal)
            .ToList();
        return years.Count == 0 ? ""
            : years[0] == years[^1] ? years[0]
            : $"{years[0]}–{years[^1]}";
    }
}
