using System.Globalization;
using System.Text;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Feeds;

/// <summary>
/// Advertised ranges as CSV (RFC 4180): one line per group and currency, each with its source and edition. Official wages
/// have their own file. Values are slugs, codes and numbers, so that no spreadsheet takes one for a formula.
/// </summary>
internal static class SalaryFiles
{
    private const string Type = "text/csv; charset=utf-8; header=present";

    private static readonly string Header = string.Join(
        ',',
        SalaryGroups.Columns.SkipLast(1).Prepend("role").Concat(["source", "edition", "licence"])
    );

    public static void MapSalaryFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(PageForm.Csv.At(SiteRoute.Salaries.Path), All)
            .WithQuery("level", "region", "year", "source", "figures");
        app.MapGet(PageForm.Csv.At(SiteRoute.Salary.Template), One)
            .WithQuery("level", "region", "year", "source", "figures");
    }

    private static readonly string WageHeader = string.Join(
        ',',
        (string[])["role", "classification", "code", "grade", .. Wage.Columns, "source", "edition", "licence"]
    );

    /// <summary>Creates the file of these groups of adverts.</summary>
    public static IResult Csv(IEnumerable<(AdvertSummary Adverts, AdvertGroup Group)> rows, Source source) =>
        Table(Header, rows.Select(row => Line(row.Adverts, row.Group, source)));

    /// <summary>Creates the file of these roles' official wages.</summary>
    public static IResult Csv(IEnumerable<(string Role, OfficialPay Official)> roles) =>
        Table(
            WageHeader,
            from role in roles
            from wage in role.Official.Shown
            select Line(role.Role, role.Official, wage)
        );

    private static IResult Table(string header, IEnumerable<string> lines) =>
        Results.Text(string.Join("\r\n", lines.Prepend(header)) + "\r\n", Type, Encoding.UTF8);

    private static IResult All(HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (context.Request.IsElsewhere(PageForm.Csv.At(SiteRoute.Salaries.Path), out var moved))
            return moved;
        var query = context.Request.Query;
        var list = queries.Salaries(query.Word("source"))!;
        Alternate.PointTo(context.Response, address.For(SiteRoute.Salaries.Path));
        if (IsOfficial(query))
            return Csv(list.Official.Select(entry => (entry.Role.Slug, entry.Official)));
        var choice = SalaryChoice.From(query, list.Site, queries.AdvertSources());
        return Csv(
            list.Roles.SelectMany(entry =>
                entry.Adverts.Where(choice.Level, choice.Region, choice.Year).Select(group => (entry.Adverts, group))
            ),
            list.Source!
        );
    }

    private static IResult One(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (queries.FindRole(slug) is not { } role)
            return context.NotFound();
        if (context.Request.IsElsewhere(PageForm.Csv.At(SiteRoute.Salary.For(role)), out var moved))
            return moved;
        var query = context.Request.Query;
        var pay = queries.Salary(role, query.Word("source"))!.Pay;
        if (IsOfficial(query) && pay.Official is { Shown.Count: > 0 } official)
        {
            Alternate.PointTo(context.Response, address.For(SiteRoute.Salary.For(role)));
            return Csv([(role, official)]);
        }
        if (IsOfficial(query) || pay is not { Adverts: { } adverts, Source: { } source })
            return context.NotFound();
        var level = SalaryChoice.ParseLevel(query.Word("level"));
        var region = SalaryChoice.ParseRegion(query.Word("region"));
        var year = SalaryChoice.ParseYear(query.Word("year"));
        Alternate.PointTo(context.Response, address.For(SiteRoute.Salary.For(role)));
        return Csv(adverts.Where(level, region, year).Select(group => (adverts, group)), source);
    }

    private static bool IsOfficial(IQueryCollection query) => query.Word("figures") == "official";

    private static string Line(AdvertSummary adverts, AdvertGroup group, Source source)
    {
        string[] fields =
        [
            adverts.Role,
            group.Level,
            group.Region,
            group.Year,
            group.Currency,
            Number(group.N),
            Number(group.Adverts),
            .. Amounts(group.Range?.Low),
            .. Amounts(group.Range?.Mid),
            .. Amounts(group.Range?.High),
            .. group.Mix.Levels.Concat(group.Mix.Remote).Concat(group.Mix.Sizes).Select(count => Number(count)),
            .. From(source),
        ];
        return string.Join(',', fields);
    }

    private static string Line(string role, OfficialPay official, OfficialWage found)
    {
        var wage = found.Wage;
        string[] fields =
        [
            role,
            found.Classification,
            wage.Code,
            official.Occupation.Grade.ToString().ToLowerInvariant(),
            Quoted(wage.Title),
            wage.Residual ? "yes" : "no",
            wage.Region,
            Number(wage.Year),
            wage.Currency,
            wage.Employment is { } people ? Number(people) : "",
            Number(wage.EmploymentError),
            Amount(wage.Mean),
            Number(wage.MeanError),
            .. wage.Amounts.Select(Amount),
            .. From(found.Source),
        ];
        return string.Join(',', fields);
    }

    private static string[] From(Source source) =>
        [Quoted(source.Title), Quoted(source.Edition), Quoted(source.Licence)];

    private static IEnumerable<string> Amounts(Percentiles? percentiles) =>
        percentiles is null ? SalaryGroups.Percentiles.Select(_ => "") : percentiles.Amounts.Select(Number);

    private static string Amount(WageAmount? amount) =>
        amount is { } known ? Number(known.Amount) + (known.OrMore ? WageAmount.Mark : "") : "";

    private static string Number(decimal? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    // Puts an apostrophe before text that a spreadsheet would take for a formula.
    private static string Quoted(string text) =>
        $"\"{(text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
