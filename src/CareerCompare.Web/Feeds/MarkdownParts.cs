using System.Globalization;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Feeds;

/// <summary>The parts, as Markdown, that pages of roles and of comparisons share.</summary>
internal sealed class MarkdownParts(MarkdownBuilder text, SiteAddress address, Citations citations)
{
    /// <summary>Writes the page's address, its dates and its other names.</summary>
    public void Facts(string path, DateOnly? published, DateOnly? updated, IReadOnlyList<string> aliases)
    {
        var names = string.Join(", ", aliases.Select(MarkdownBuilder.Escape));
        (string Name, string? Value)[] facts =
        [
            ("Page", $"<{address.For(path).AbsoluteUri}>"),
            ("Also called", names.Length > 0 ? names : null),
            ("Published", Day(published)),
            ("Updated", Day(updated)),
        ];
        text.Items(facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name}: {fact.Value}"));
    }

    /// <summary>Writes where sections come from.</summary>
    public void Cited(IEnumerable<Section?> sections)
    {
        var sources = citations
            .For(sections)
            .Select(citation =>
                $"{Named(citation.Article)}, {(citation.Lines.Count == 1 ? "line" : "lines")} {string.Join(", ", citation.Lines)}"
            );
        text.Block($"Source: {string.Join("; ", sources)}.");
    }

    /// <summary>Writes the articles that the page is built from.</summary>
    public void Sources(IReadOnlyList<ArticleReference> articles)
    {
        if (articles.Count == 0)
            return;
        text.Heading(2, "Sources");
        text.Items(
            articles.Select(article =>
                Named(article)
                + (article.Published is null ? "" : $", published {Day(article.Published)}")
                + (article.Updated is null ? "" : $", updated {Day(article.Updated)}")
                + $" ({MarkdownBuilder.Escape(article.Path)})"
            )
        );
    }

    /// <summary>Terms on one line, each a link.</summary>
    public string Terms(string label, IEnumerable<Term> terms) =>
        $"**{MarkdownBuilder.Escape(label)}:** "
        + string.Join(", ", terms.Select(term => MarkdownBuilder.Link(term.Title, address.For(term.Url))));

    /// <summary>Writes the pay of one role: adverts by level, official wages, then figures from other publishers.</summary>
    public void Pay(string role, RolePay pay)
    {
        if (pay.Adverts is { } adverts)
        {
            text.Paragraph($"Advertised pay, {PayRows.Unit(adverts)}");
            text.Table(
                ["Level", "Distinct ranges (n)", "Adverts", .. PayRow.Points.Select(point => point.Title)],
                PayRows.ByLevel(adverts, DisplayUnit.Dollars(pay.Site)).Select(row => Line(row, pay.Site.Salaries))
            );
        }
        if (pay.Official is { } official)
        {
            text.Paragraph(OccupationWords.About(role, official));
            if (official.Latest.Count > 0)
                text.Table(
                    [
                        "Official wages",
                        "Employees",
                        .. Wage.Shown.Select(percentile => percentile == 50 ? "Median" : $"P{percentile}"),
                        "Mean",
                    ],
                    official.Latest.Select(wage => Line(DisplayUnit.Dollars(pay.Site).Row(wage)))
                );
        }
        text.Items(pay.Claims.Select(claim => Claim(claim, pay.Site)));
    }

    /// <summary>Writes where the figures of pay come from.</summary>
    public void PaySources(IEnumerable<Source> sources)
    {
        var named = sources
            .DistinctBy(source => source.Key)
            .Select(source =>
                $"{Linked(source.Title, source.Address)} ({MarkdownBuilder.Escape(source.Publisher)}), {MarkdownBuilder.Escape(source.Licence)}, {MarkdownBuilder.Escape(source.Edition)}"
            )
            .ToList();
        if (named.Count == 0)
            return;
        text.Block(
            $"{(named.Count == 1 ? "Source" : "Sources")}: {string.Join("; ", named)}. Not adjusted for inflation or the cost of living. "
                + $"{MarkdownBuilder.Link("How pay is measured", address.For(SiteRoute.Salaries.Path + "#" + Anchor.Method))}."
        );
    }

    private static IReadOnlyList<string> Line(PayRow row, SalaryRules rules) =>
        row.Range is { } range
            ?
            [
                row.Title + (row.IsSmall(rules) ? " (small sample)" : ""),
                PayRow.Count(row.N),
                PayRow.Count(row.Adverts),
                .. PayRow.Points.Select(point => Money.Dollars.Full(point.Amount(range))),
            ]
            :
            [
                row.Title,
                PayRow.Count(row.N),
                PayRow.Count(row.Adverts),
                row.Missing,
                .. PayRow.Points.Skip(1).Select(_ => ""),
            ];

    private static IReadOnlyList<string> Line(WageRow row) =>
        [
            row.Title,
            row.Wage.Employment is { } people ? PayRow.Count(people) : "not available",
            .. Wage.Shown.Select(percentile => WageRow.Format(row.At(percentile), Money.Dollars)),
            WageRow.Format(row.Mean, Money.Dollars),
        ];

    private string Claim(SalaryClaim claim, Site site)
    {
        var region = claim.Region is { } named ? Country.NameFor(Country.Find(named) ?? named) : "region not stated";
        var subject = $"{Wording.Capital(claim.Statistic!)}, {region}, {claim.Year}";
        return $"{Linked(claim.Origin!, claim.Url)}: {MarkdownBuilder.Escape(subject)}: "
            + MarkdownBuilder.Escape(Money.Exact(claim.Amount!.Value, claim.Currency!, site));
    }

    private string Linked(string title, string? url)
    {
        var target =
            url is null ? null
            : url.StartsWith('/') ? address.For(url)
            : WebAddress.Parse(url, out _)?.Target;
        return target is null ? MarkdownBuilder.Escape(title) : MarkdownBuilder.Link(title, target);
    }

    private string Named(ArticleReference article) =>
        article.Url.Length == 0
            ? MarkdownBuilder.Escape(article.Title)
            : MarkdownBuilder.Link(article.Title, address.For(article.Url));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
