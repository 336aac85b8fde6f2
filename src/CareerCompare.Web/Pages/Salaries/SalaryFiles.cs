using System.Globalization;
using System.Text;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Shared.Charts;

namespace CareerCompare.Web.Pages.Salaries;

/// <summary>
/// The survey's figures as CSV (RFC 4180): one line a group, all percentiles in US dollars, the source and its date on every
/// line. Values are slugs, codes and numbers, so that no spreadsheet takes one for a formula.
/// </summary>
internal static class SalaryFiles
{
    private const string Type = "text/csv; charset=utf-8; header=present";

    private static readonly string Header = string.Join(
        ',',
        SalaryGroups.Columns.SkipLast(1).Prepend("role").Append("snapshot").Append("source")
    );

    public static void MapSalaryFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/salaries.csv", All).WithQuery("level", "region", "year");
        app.MapGet("/salaries/{slug}.csv", One).WithQuery("level", "region", "year");
    }

    /// <summary>These groups of these surveys as a file.</summary>
    public static IResult Csv(
        IEnumerable<(SalarySummary Survey, SalaryDistribution Group)> rows,
        SalarySource? source
    ) =>
        Results.Text(
            string.Join("\r\n", rows.Select(row => Line(row.Survey, row.Group, source!)).Prepend(Header)) + "\r\n",
            Type,
            Encoding.UTF8
        );

    private static IResult All(HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (context.Request.IsElsewhere("/salaries.csv", out var moved))
            return moved;
        var list = queries.Salaries()!;
        var choice = SalaryChoice.Of(context.Request.Query, list.Site);
        var rows = list
            .Roles.Select(entry => (entry.Survey, Group: choice.In(entry.Survey)))
            .Where(row => row.Group is not null)
            .Select(row => (row.Survey, row.Group!));
        Alternate.PointTo(context.Response, address.For("/salaries"));
        return Csv(rows, list.Source);
    }

    private static IResult One(string slug, HttpContext context, CareerQueries queries, SiteAddress address)
    {
        var known = queries.Resolve([slug]) is { Known: [var role] } ? role : null;
        if (known is not null && context.Request.IsElsewhere($"/salaries/{known}.csv", out var moved))
            return moved;
        if (known is null || queries.Salary(known)?.Pay is not { Survey: { } survey, Source: { } source })
            return NotFoundEndpoint.Answer(context, queries, Alternate.Csv);
        var query = context.Request.Query;
        var level = SalaryChoice.LevelOf(query.Word("level"));
        var region = SalaryChoice.RegionOf(query.Word("region"));
        var year = SalaryChoice.YearOf(query.Word("year"));
        Alternate.PointTo(context.Response, address.For($"/salaries/{known}"));
        return Csv(survey.Only(level, region, year).Select(group => (survey, group)), source);
    }

    private static string Line(SalarySummary survey, SalaryDistribution group, SalarySource source)
    {
        IEnumerable<string> percentiles = group.HasPercentiles
            ? group.Percentiles.Select(Number)
            : SalaryGroups.Percentiles.Select(_ => "");
        string[] fields =
        [
            survey.Role,
            group.Level,
            group.Region,
            group.Year,
            survey.Currency,
            Number(group.N),
            Number(group.Repeats),
            .. percentiles,
            .. group.Levels.Concat(group.Remote).Concat(group.Sizes).Select(Number),
            source.Snapshot.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Quoted(source.Title),
        ];
        return string.Join(',', fields);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // An apostrophe before what a spreadsheet would take for a formula.
    private static string Quoted(string text) =>
        $"\"{(text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
