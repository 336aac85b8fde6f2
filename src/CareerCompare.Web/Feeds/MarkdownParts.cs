using System.Globalization;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Feeds;

/// <summary>What pages of roles and of comparisons both have, as Markdown.</summary>
internal sealed class MarkdownParts(MarkdownText text, SiteAddress address, Citations citations)
{
    /// <summary>The address of the page itself, its days, and other names.</summary>
    public void Facts(string path, DateOnly? published, DateOnly? updated, IReadOnlyList<string> aliases)
    {
        var names = string.Join(", ", aliases.Select(MarkdownText.Escape));
        (string Name, string? Value)[] facts =
        [
            ("Page", $"<{address.For(path).AbsoluteUri}>"),
            ("Also called", names.Length > 0 ? names : null),
            ("Published", Day(published)),
            ("Updated", Day(updated)),
        ];
        text.Items(facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name}: {fact.Value}"));
    }

    /// <summary>Where sections come from.</summary>
    public void Cited(IEnumerable<Section?> sections)
    {
        var sources = citations
            .For(sections)
            .Select(from =>
                $"{Named(from.Article)}, {(from.Lines.Count == 1 ? "line" : "lines")} {string.Join(", ", from.Lines)}"
            );
        text.Block($"Source: {string.Join("; ", sources)}.");
    }

    /// <summary>The articles that the page is made of.</summary>
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
                + $" ({MarkdownText.Escape(article.Path)})"
            )
        );
    }

    /// <summary>Terms in a row, each a link.</summary>
    public string Terms(string label, IEnumerable<Term> terms) =>
        $"**{MarkdownText.Escape(label)}:** "
        + string.Join(", ", terms.Select(term => MarkdownText.Link(term.Title, address.For(term.Url))));

    /// <summary>What one role pays: adverts by level, official wages, then what others publish.</summary>
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

    /// <summary>Where figures of pay come from.</summary>
    public void PaySources(IEnumerable<Source> sources)
    {
        var named = sources
            .DistinctBy(source => source.Key)
            .Select(source =>
                $"{Linked(source.Title, source.Address)} ({MarkdownText.Escape(source.Publisher)}), {MarkdownText.Escape(source.Licence)}, {MarkdownText.Escape(source.Edition)}"
            )
            .ToList();
        if (named.Count == 0)
            return;
        text.Block(
            $"{(named.Count == 1 ? "Source" : "Sources")}: {string.Join("; ", named)}. Not adjusted for inflation or the cost of living. "
                + $"{MarkdownText.Link("How pay is measured", address.For(SiteRoute.Salaries.Path + "#" + Anchor.Method))}."
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
            .. Wage.Shown.Select(percentile => WageRow.Said(row.At(percentile), Money.Dollars)),
            WageRow.Said(row.Mean, Money.Dollars),
        ];

    private static string Claim(SalaryClaim claim, Site site)
    {
        var region = claim.Region is { } named ? Country.NameFor(Country.Find(named) ?? named) : "region not stated";
        var what = $"{Wording.Capital(claim.Statistic!)}, {region}, {claim.Year}";
        return $"{Linked(claim.Origin!, claim.Url)}: {MarkdownText.Escape(what)}: "
            + MarkdownText.Escape(Money.Exact(claim.Amount!.Value, claim.Currency!, site));
    }

    private static string Linked(string title, string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var target)
            ? MarkdownText.Link(title, target)
            : MarkdownText.Escape(title);

    private string Named(ArticleReference article) =>
        article.Url.Length == 0
            ? MarkdownText.Escape(article.Title)
            : MarkdownText.Link(article.Title, address.For(article.Url));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
