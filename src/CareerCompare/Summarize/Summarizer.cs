using System.Text;
using System.Text.Unicode;

namespace CareerCompare.Summarize;

/// <summary>
/// Sums up a survey of salaries by role, level, region and year, in memory that does not grow with its rows: groups are counted
/// while it is read, and one pass over all amounts in ascending order finds the percentiles of every group.
/// </summary>
public sealed class Summarizer : IDisposable
{
    private const int ChunkSize = 1_000_000;
    private const int RowsBetweenLooks = 10_000;

    private readonly IReadOnlyList<SurveyRole> roles;
    private readonly SurveyTitles titles;
    private readonly RowRules rules;
    private readonly ExternalSort<ulong> amounts;
    private readonly ExternalSort<RowDigest> digests;
    private readonly GroupCounts groups = new();
    private readonly RefusedLines refused = new();
    private readonly CurrencyRates rates = new();
    private long rows;

    private Summarizer(IReadOnlyList<SurveyRole> roles, int lastYear, int chunkSize)
    {
        this.roles = roles;
        titles = new SurveyTitles(roles);
        rules = new RowRules(lastYear);
        amounts = new ExternalSort<ulong>(chunkSize);
        digests = new ExternalSort<RowDigest>(chunkSize);
    }

    /// <summary>
    /// Sums up a survey: text in UTF-8, a header, then rows of comma-separated values (RFC 4180), each on one line. Throws a
    /// <see cref="SurveyException"/> where it cannot be read as such, and where no row counts.
    /// </summary>
    /// <param name="survey">The file.</param>
    /// <param name="roles">The roles to sum up.</param>
    /// <param name="progress">Told now and then how much was read, from 0 to 1.</param>
    /// <param name="chunkSize">How many amounts are sorted in memory at once.</param>
    /// <param name="cancellation">Ends it with an <see cref="OperationCanceledException"/>.</param>
    public static SurveySummary Run(
        SurveyFile survey,
        IReadOnlyList<SurveyRole> roles,
        Action<double>? progress = null,
        int chunkSize = ChunkSize,
        CancellationToken cancellation = default
    )
    {
        using var run = new Summarizer(roles, TimeProvider.System.GetUtcNow().Year + 1, chunkSize);
        try
        {
            run.Read(survey, progress, cancellation);
        }
        catch (InvalidDataException damaged)
        {
            throw new SurveyException("the compressed file is damaged", inner: damaged);
        }
        return run.Summary(cancellation);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        amounts.Dispose();
        digests.Dispose();
    }

    private void Read(SurveyFile survey, Action<double>? progress, CancellationToken cancellation)
    {
        var lines = new LineReader(survey.Content);
        SurveyHeader? header = null;
        while (lines.Read())
        {
            if (lines.Number % RowsBetweenLooks == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Invoke(survey.Share);
            }
            if (lines.Line.IsEmpty && !lines.TooLong)
                continue;
            if (header is null)
                header = SurveyHeader.Read(lines);
            else
                Count(header, lines);
        }
        if (!survey.IsWhole(lines.Bytes))
            throw new SurveyException("the compressed file is cut short, or joined of several");
        if (header is null)
            throw new SurveyException("the file is empty");
        progress?.Invoke(1);
    }

    private void Count(SurveyHeader header, LineReader lines)
    {
        rows++;
        var (row, fault) = Row(lines);
        fault ??= rules.Refusal(header, row!);
        if (fault is not null)
            refused.Add(fault, lines.Number);
        else
            Count(Answer.Of(header, row!), row!);
    }

    private static (string[]? Row, string? Fault) Row(LineReader lines)
    {
        if (lines.TooLong)
            return (null, RowRules.TooLong);
        if (!Utf8.IsValid(lines.Line) || lines.Line.Contains((byte)0))
            return (null, RowRules.NotText);
        var row = CsvLine.Split(Encoding.UTF8.GetString(lines.Line));
        return (row, row is null ? RowRules.BrokenQuote : null);
    }

    private void Count(Answer answer, string[] row)
    {
        var digest = RowDigest.Of(row);
        rates.Count(answer);
        var cells = titles.RolesOf(answer.Title).Select(role => groups.Count(role, answer)).ToList();
        foreach (var cell in cells)
            amounts.Add(((ulong)answer.Usd << 32) | (uint)cell);
        foreach (var cell in cells.DefaultIfEmpty(RowDigest.NoCell))
            digests.Add(digest with { Cell = cell });
    }

    private SurveySummary Summary(CancellationToken cancellation)
    {
        if (rows == refused.Count)
            throw new SurveyException(Nothing());
        var repeated = Repeated(Watched(digests.Sorted(), cancellation));
        groups.Rank(Watched(amounts.Sorted(), cancellation).Select(item => ((int)(uint)item, (int)(item >> 32))));
        var summaries = roles
            .Select(
                (role, index) =>
                    new SalarySummary(role.Slug, Currency.UsDollar.Code, titles.Of(role, found: true), groups.Of(index))
            )
            .Where(summary => summary.Groups.Count > 0)
            .OrderBy(summary => summary.Role, StringComparer.Ordinal)
            .ToList();
        if (summaries.Count == 0)
            throw new SurveyException("no row has a title of any role");
        var unfound = roles.Select(role => role with { Titles = titles.Of(role, found: false) });
        return new SurveySummary(
            summaries,
            [.. unfound.Where(role => role.Titles.Count > 0)],
            titles.Found,
            rows,
            repeated,
            refused.All(),
            rates.Newest()
        );
    }

    private string Nothing() =>
        rows == 0
            ? "there is a header, and no row"
            : "no row counts: "
                + string.Join(", ", refused.All().Select(refused => $"{refused.Reason}: lines {refused.Lines}"));

    private static IEnumerable<T> Watched<T>(IEnumerable<T> items, CancellationToken cancellation)
    {
        var seen = 0;
        foreach (var item in items)
        {
            if (seen++ % RowsBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }

    // Rows that are equal have one title, so each stands here once for each cell of its roles.
    private long Repeated(IEnumerable<RowDigest> sorted)
    {
        var (repeated, before, first) = (0L, (RowDigest?)null, 0);
        foreach (var row in sorted)
        {
            if (row.Text != before?.Text)
                first = row.Cell;
            if (row == before && row.Cell != RowDigest.NoCell)
                groups.Repeat(row.Cell);
            if (row == before && row.Cell == first)
                repeated++;
            before = row;
        }
        return repeated;
    }
}
