using System.Globalization;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Shared.Charts;

namespace CareerCompare.Web.Feeds;

/// <summary>What pages of roles and of comparisons both have, as Markdown.</summary>
internal sealed class MarkdownParts(MarkdownText text, SiteAddress address, Citations citations)
{
    private static readonly Money Money = new(Currency.UsDollar);

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
            .Of(sections)
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

    /// <summary>What one role pays: the survey by level, then what others publish.</summary>
    public void Pay(RolePay pay)
    {
        if (pay.Survey is { } survey)
        {
            var everything = SalaryChoice.Everything;
            text.Paragraph(
                $"US dollars a year, {PayGroups.Years(survey, everything)}, {PayGroups.Countries(survey, everything)}."
            );
            text.Table(
                ["Level", "n", .. PayRow.Shown.Select(percentile => percentile == 50 ? "Median" : $"P{percentile}")],
                PayGroups.ByLevel(survey, everything).Select(row => Line(row, pay.Site.Salaries))
            );
        }
        text.Items(pay.Claims.Select(claim => Claim(claim, pay.Site)));
    }

    /// <summary>Where the survey's figures come from.</summary>
    public void PaySource(SalarySource? source)
    {
        if (source is null)
            return;
        var licence = source.Licence is null ? "" : $", {MarkdownText.Escape(source.Licence)}";
        text.Block(
            $"Source: {Linked(source.Title, source.Url)}{licence}, snapshot of {Day(source.Snapshot)}. Not adjusted for inflation or "
                + $"the cost of living. {MarkdownText.Link("How pay is measured", address.For("/salaries#" + Anchor.Method))}."
        );
    }

    private static IReadOnlyList<string> Line(PayRow row, SalaryRules rules) =>
        row.HasFigures
            ?
            [
                row.Title + (row.IsSmall(rules) ? " (small sample)" : ""),
                PayRow.Count(row.N),
                .. PayRow.Shown.Select(percentile => Money.Full(row.Group!.At(percentile)!.Value)),
            ]
            : [row.Title, PayRow.Count(row.N), row.Missing, .. PayRow.Shown.Skip(1).Select(_ => "")];

    private static string Claim(SalaryClaim claim, Site site)
    {
        var region = claim.Region is { } named ? Country.NameOf(Country.Find(named) ?? named) : "region not stated";
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
