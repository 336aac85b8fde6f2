namespace CareerCompare.Tests.Publish;

/// <summary>Salary summaries among what is published: kept while broken, gone with their file, back after damage.</summary>
public sealed class SalaryPublishTests
{
    private const string Summary = "salaries/ode-poet.csv";
    private const string Source = "salaries/sources.yml";

    private static readonly IReadOnlyList<int> Answers = [.. Enumerable.Range(1, 40).Select(i => 1000 * i)];

    private static TestSite Site() =>
        TestSite
            .Poets()
            .Write(Source, "name: A survey\nsnapshot: 2026-01-31\nrows: 40\n")
            .Write(Summary, Survey.Csv(("all", Answers)));

    private static int? Median(TestSite site) => site.Ask.Salary("ode-poet")!.Pay.Survey?.Of()?.At(50);

    [Fact]
    public void A_summary_is_published_and_changed_alone()
    {
        using var site = Site();
        site.Publish();
        Median(site).ShouldBe(20500);

        var changed = site.Write(Summary, Survey.Csv(("all", [.. Answers.Select(answer => 2 * answer)]))).Publish();

        Median(site).ShouldBe(41000);
        (changed.Changed, changed.Parsed, changed.RolesRebuilt.Count).ShouldBe((true, 1, 0));
        site.Publish().Parsed.ShouldBe(0);
    }

    [Theory]
    [InlineData(Summary, "level,region")]
    [InlineData(Summary, "")]
    [InlineData(Source, "name: [A survey]\n")]
    public void A_broken_one_keeps_its_last_good_version(string path, string broken)
    {
        using var site = Site();
        var first = site.Publish();

        var held = site.Write(path, broken).Publish();

        (held.HeldBack, held.Publication).ShouldBe((1, first.Publication));
        Median(site).ShouldBe(20500);
    }

    [Fact]
    public void The_last_good_version_outlives_the_database()
    {
        using var site = Site();
        site.Publish();
        site.Write(Summary, "level,region").Publish();
        var before = site.Everything();
        site.Execute("UPDATE roles SET Document = '' WHERE Slug = 'ode-poet'");
        Should.Throw<CareerCompare.Store.DamagedDatabaseException>(() => site.Profile("ode-poet"));

        site.Publish().HeldBack.ShouldBe(1);

        site.Everything().ShouldBe(before);
        Median(site).ShouldBe(20500);
    }

    [Fact]
    public void Without_its_file_or_without_a_source_nothing_is_said()
    {
        using var site = Site();
        site.Publish();

        site.Delete(Source).Publish();
        Median(site).ShouldBeNull();
        site.Ask.Salaries()!.Roles.ShouldBeEmpty();

        site.Write(Source, "name: A survey\nsnapshot: 2026-01-31\nrows: 40\n").Delete(Summary).Publish();
        Median(site).ShouldBeNull();
        site.Ask.Salaries()!.Roles.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(9, 10, false)]
    [InlineData(10, 10, true)]
    [InlineData(24, 25, false)]
    public void What_is_too_few_stands_in_the_settings(int answers, int tooFew, bool shown)
    {
        using var site = Site()
            .Write("site.yml", $"name: Poets\nsalaries: {{tooFew: {tooFew}, small: 30}}\n")
            .Write(Summary, Survey.Csv(("all", [.. Answers.Take(answers)])));
        site.Publish().HeldBack.ShouldBe(0);

        (Median(site) is not null).ShouldBe(shown);
        site.Ask.Salary("ode-poet")!.Pay.Survey!.Of()!.N.ShouldBe(answers);
    }
}
