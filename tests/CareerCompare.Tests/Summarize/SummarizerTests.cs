using CareerCompare.Summarize;

namespace CareerCompare.Tests.Summarize;

/// <summary>How rows of adverts become ranges, and ranges groups: cases in <c>cases/</c>, and limits that they cannot show.</summary>
public sealed class SummarizerTests
{
    private static readonly TitledRole[] Roles =
    [
        new("data-artist", ["Painter", "Bard"]),
        new("data-bard", ["Bard"]),
        new("data-poet", ["Poet", "Data Poet"]),
    ];

    public static TheoryData<string> Cases() => [.. SpecCase.In("Summarize/cases").Select(spec => spec.ToString())];

    /// <summary>Whatever part of the ranges is sorted at once, the result is the same.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Rows_give_these_groups_and_counts(string name)
    {
        var spec = SpecCase.In("Summarize/cases").Single(spec => spec.ToString() == name);
        var columns = spec.Expected("columns")?.Single().Split(',') ?? AdvertFile.Columns;
        var lines = AdvertFile.Lines(spec.Blocks.Single(block => block.Kind == "rows").Text, columns).ToList();
        if (spec.Expected("error") is { } error)
        {
            var thrown = Should.Throw<SummarizeException>(() => AdvertFile.Sum(lines, Roles));
            $"{thrown.Line}: {thrown.Message}".ShouldBe(error.Single());
            return;
        }
        foreach (var chunkSize in (int[])[1_000_000, 1, 2, 3, 7])
        {
            var result = AdvertFile.Sum(lines, Roles, chunkSize);

            if (spec.Blocks.FirstOrDefault(block => block.Kind == "groups") is { Argument: { } which } groups)
                result
                    .Roles.SelectMany(role =>
                        role.Groups.Where(group => IsShown(group, which))
                            .Select(group => $"{role.Role} {AdvertFile.Text(group)}")
                    )
                    .ShouldBe(groups.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), $"chunks of {chunkSize}");
            if (spec.Expected("counts") is { } counts)
                result.Counts.Select(Text).ShouldBe(counts, $"chunks of {chunkSize}");
            if (spec.Expected("unfound") is { } unfound)
                result.Unfound.Select(role => $"{role.Slug}: {string.Join(", ", role.Titles)}").ShouldBe(unfound);
            result.Rows.ShouldBe(lines.Skip(1).Count(line => line.Length > 0));
            spec.Blocks.Count(block => block.Kind is "groups" or "counts").ShouldBePositive();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(501)]
    public void Any_rows_give_what_counting_them_one_by_one_gives(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 12; round++)
        {
            var rows = NaiveSummary.Draw(random, 60 + random.Next(400));
            var lines = rows.Select(row => row.Line).Prepend(string.Join(',', AdvertFile.Columns)).ToList();

            var result = AdvertFile.Sum(lines, Roles, chunkSize: 1 + random.Next(600));

            var naive = new NaiveSummary(rows);
            foreach (var role in Roles)
                (result.Roles.FirstOrDefault(found => found.Role == role.Slug)?.Groups ?? [])
                    .Select(AdvertFile.Whole)
                    .Order(StringComparer.Ordinal)
                    .ShouldBe(naive.Groups(role).Select(AdvertFile.Whole).Order(StringComparer.Ordinal), role.Slug);
            result.Sum(RowFacts.TwoRowRanges).ShouldBe(naive.TwoRowRanges);
            result.Sum(RowFacts.SingleAmounts).ShouldBe(naive.SingleAmounts);
            result.Sum(RowFacts.DistinctRanges).ShouldBe(naive.DistinctRanges);
            result.Sum(RowFacts.Rows).ShouldBe(rows.Count);
        }
    }

    [Fact]
    public void A_line_that_is_too_long_costs_itself_alone_and_parts_its_neighbours()
    {
        var usual = AdvertFile.Lines("3000,2000,1000\n", AdvertFile.Columns).ToList();
        string Long(int length) => usual[1].Replace("Poet", new string('x', length - usual[1].Length + "Poet".Length));
        var lines = new[]
        {
            usual[0],
            Long(65_536),
            usual[1],
            Long(65_537),
            Long(10_000_000),
            usual[2],
            usual[3],
            new('y', 300_000),
        };

        var result = AdvertFile.Sum(lines, Roles);

        result.Rows.ShouldBe(7);
        result
            .Counts.Where(count => count.Year is null)
            .ShouldBe([new RowCount("refused: line longer than 64 KB", null, 3, "4-5, 8")]);
        result.Sum(RowFacts.TwoRowRanges).ShouldBe(1);
        result.Sum(RowFacts.SingleAmounts).ShouldBe(2);
        result.Roles.Single().Groups.Single(group => group is { Level: "all", Year: "all" }).N.ShouldBe(2);
    }

    [Fact]
    public void Nothing_stays_in_the_temporary_folder_whatever_happens()
    {
        var rows = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"{2_000 + i}\n"));
        var lines = AdvertFile.Lines(rows, AdvertFile.Columns).ToList();
        using var cancellation = new CancellationTokenSource();
        var before = Temporary();

        Should.Throw<OperationCanceledException>(() =>
            AdvertFile.Sum(lines, Roles, 100, _ => cancellation.Cancel(), cancellation.Token)
        );

        Temporary().Except(before).ShouldBeEmpty();
    }

    private static string[] Temporary() =>
        [.. Directory.GetFiles(Path.GetTempPath(), "careercompare-*").Where(file => !Directory.Exists(file))];

    private static bool IsShown(AdvertGroup group, string which) =>
        which == "full" || group is { Level: "all", Year: "all" };

    private static string Text(RowCount count) =>
        string.Join(
                ' ',
                new[] { count.Fact, count.Year, $": {count.Count}", count.Lines }.Where(part => part?.Length > 0)
            )
            .Replace(" : ", ": ");
}
