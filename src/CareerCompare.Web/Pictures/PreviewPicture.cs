using CareerCompare.Query;
using CareerCompare.Web.Pages.Compare;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Shared.Jobs;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pictures;

/// <summary>What a link to a page shows elsewhere: the page's title, and the one thing of it that a picture says best.</summary>
internal static class PreviewPicture
{
    /// <summary>How to read a chart.</summary>
    public const string Key = " Box: a typical advert, bar: median midpoint.";

    private const float ChartTop = 380;
    private const float ChartBottom = 480;
    private const float TitleMiddle = 200;
    private const float FlagTop = 128;
    private const float Apart = 26;

    private static readonly Face Lede = new(24, Colours.Second);
    private static readonly Face Figure = new(27, Colours.Ink, Bold: true);
    private static readonly Face Beside = new(20, Colours.Second);

    /// <summary>The site.</summary>
    public static byte[] Site(Site site)
    {
        var card = new Card(site, "", site.Licence ?? "");
        var end = card.Title(site.Tagline, most: 2, top: Card.Top + 40);
        card.Text(site.Description, end + 50, Lede);
        return card.Canvas.ToPng();
    }

    /// <summary>A role with what it pays; without pay, with what it is.</summary>
    public static byte[] Role(Role role, RolePay pay) => Paid("Role", role.Title, pay, Wording.Lede(role) ?? "");

    /// <summary>What a role pays.</summary>
    public static byte[] Salary(RoleSummary role, RolePay pay, string lede) =>
        Paid("Pay", $"{role.Title} pay", pay, lede);

    /// <summary>Roles side by side.</summary>
    public static byte[] Comparison(SideBySide page, Site site)
    {
        if (page.Pay.Rows.Any(row => row.HasFigures))
            return PairPicture.Draw(page, site);
        var card = new Card(site, "Comparison", site.Tagline);
        var end = card.Title(page.Roles.Count == 2 ? page.Title : Wording.Listed(page.Titles));
        card.Text(page.Lede, end + 50, Lede);
        return card.Canvas.ToPng();
    }

    /// <summary>A job as it is advertised.</summary>
    public static byte[] Job(JobResult answer, Site site)
    {
        var (job, facts) = (answer.Job.Job, answer.Job.Job.Facts);
        var card = new Card(site, "Job", FootFor(facts));
        var x = Card.Left;
        if (facts.Sponsored)
            x = card.Flag("Sponsored", x, FlagTop, warns: false);
        if (facts.Sample)
            x = card.Flag("Sample", x, FlagTop, warns: true);
        var end = card.Title(job.Title, most: 2, top: x > Card.Left ? FlagTop + 74 : Card.Top + 16, largest: 48);
        var place = JobWords.Place(facts) ?? $"place {JobWords.Missing}";
        end = card.Text($"{facts.Company} · {place}", end + 44, Lede, Card.Foot - 84);
        card.Text(
            JobWords.Pay(facts, site) is null ? $"Pay {JobWords.PayLine(facts, site)}" : JobWords.PayLine(facts, site),
            Math.Max(end + 44, 400),
            Figure
        );
        return card.Canvas.ToPng();
    }

    /// <summary>A skill with how many roles ask for it.</summary>
    public static byte[] Skill(TermResult answer, Site site)
    {
        var term = answer.Term;
        var card = new Card(
            site,
            term.Kind.Length > 0 ? $"Skill · {term.Kind}" : "Skill",
            "Counted in the articles of our editors."
        );
        var end = card.Title(term.Title, most: 2);
        end = card.Text(term.Summary, end + 50, Lede, Card.Foot - 104);
        var asked =
            answer.Total == 0 ? "No role asks for it yet" : $"Asked for by {Wording.Count(answer.Total, "role")}";
        card.Text(asked, Math.Max(end + 44, 430), Figure);
        return card.Canvas.ToPng();
    }

    private static byte[] Paid(string kind, string title, RolePay pay, string lede)
    {
        if (pay is { Adverts: { } adverts, Source: { } source })
        {
            var row = DisplayUnit.Dollars(pay.Site).Row(title, adverts);
            var foot = SourceFor(source, PayRows.Years(adverts, SalaryChoice.Everything));
            return Charted(new Card(pay.Site, kind, row.HasFigures ? foot + Key : foot), row, pay.Site.Salaries);
        }
        var card = new Card(pay.Site, kind, pay.Site.Tagline);
        card.Text(lede, card.Title(title) + 50, Lede);
        return card.Canvas.ToPng();
    }

    private static byte[] Charted(Card card, PayRow row, SalaryRules rules)
    {
        var money = Money.Dollars;
        card.Title(row.Title, most: 2, middle: TitleMiddle, inLines: 46);
        var y = ChartTop - 40;
        if (!row.HasFigures)
        {
            card.Line(Wording.Capital(row.Missing), Card.Left, y, Figure, Card.Right - Card.Left);
            return card.Canvas.ToPng();
        }
        var x =
            card.Line(
                $"Adverts {money.Rounded(row.Range!.Low.Median)}–{money.Rounded(row.Range.High.Median)} a year",
                Card.Left,
                y,
                Figure,
                620
            ) + Apart;
        x =
            card.Line(
                $"median midpoint {money.Full(row.Range.Mid.Median)}, n = {PayRow.Count(row.N)}",
                x,
                y,
                Beside,
                Card.Right - x
            ) + Apart;
        if (row.IsSmall(rules))
            card.Flag("Small sample", x, y - 32, warns: true);
        var chart = new PayDrawing(card, PayAxis.For(money, [row]), rules);
        chart.Grid(ChartTop + 34, ChartBottom);
        chart.Ticks(ChartBottom);
        chart.Amounts(row, ChartTop + 22);
        chart.Mark(row, ChartTop + 66, 22);
        return card.Canvas.ToPng();
    }

    private static string FootFor(JobFacts facts)
    {
        var posted = facts.Posted is { } day ? $"Posted {Wording.Day(day)}. " : "";
        var sample = facts.Sample ? " A sample: it shows what a job looks like here, and is no real opening." : "";
        return $"{posted}Pay as advertised.{sample}";
    }

    /// <summary>Where figures come from, and of which years.</summary>
    public static string SourceFor(Source source, string years) =>
        $"Source: {source.Title}, {source.Licence}, {source.Edition}. Adverts of {years}, all levels and countries, in US dollars; equal ranges count once.";
}
