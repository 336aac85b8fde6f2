using CareerCompare.Compare;
using CareerCompare.Query;
using CareerCompare.Store;

namespace CareerCompare.Tests.Publish;

/// <summary>Figures of pay among what is published: shown with their source, kept while broken, gone with their file, back after damage.</summary>
public sealed class SalaryPublishTests
{
    private const string Ranges = "pay/board/ode-poet.csv";
    private const string Wages = "pay/office/2025.csv";
    private const string Rates = "pay/bank/rates.csv";

    private const string Wage =
        "soc,title,residual,region,year,currency,employment,employment_rse,mean,mean_rse,p10,p25,p50,p75,p90\n"
        + "27-3043,Writers and Authors,no,US,2025,USD,49000,1.5,90000,0.9,40000,52000,73000,104000,150000+\n";

    private static readonly IReadOnlyList<int> Amounts = [.. Enumerable.Range(1, 40).Select(i => 1000 * i)];

    private static TestSite Site() =>
        TestSite
            .Poets()
            .Role("ode-poet", "Ode Poet", "## Skills\n\nrhyme", "occupation: {soc: 27-3043, grade: exact}\n")
            .Write("sources/board.yml", Adverts.Source())
            .Write(Ranges, Adverts.Csv(("all", Amounts)))
            .Write("pay/board/_rows.csv", "fact,year,count,lines\nrows,2024,80,\n")
            .Write("sources/office.yml", Adverts.Source("title: An office"))
            .Write(Wages, Wage)
            .Write("sources/bank.yml", Adverts.Source("title: A bank"))
            .Write(Rates, "currency,year,per_usd,days\nXTS,2024,4,256\n")
            .Write("pay/bank/prices.csv", "country,year,level\nAT,2024,0.79\n");

    private static RolePay Pay(TestSite site, string? source = null, string role = "ode-poet") =>
        site.Ask.Salary(role, source)!.Pay;

    private static long? Median(TestSite site) => Pay(site).Adverts?.Find()?.Range?.Mid.Median;

    /// <summary>All that pages say of pay, in one text.</summary>
    private static string Everything(TestSite site)
    {
        var list = site.Ask.Salaries()!;
        var pay = Pay(site);
        return string.Join(
            '\n',
            CareerJson.Write(list.Roles.Select(role => role.Adverts).ToList()),
            CareerJson.Write(list.Method),
            CareerJson.Write(pay.Official?.Shown ?? []),
            CareerJson.Write(pay.Sources.ToList()),
            CareerJson.Write(site.Ask.Salary("ode-poet")!.Prices?.Levels ?? []),
            CareerJson.Write(list.Site.Rates.Rates)
        );
    }

    [Fact]
    public void Figures_are_published_with_their_sources_and_changed_alone()
    {
        using var site = Site();
        site.Publish().Problems.ShouldBeEmpty();

        Median(site).ShouldBe(20500);
        Pay(site).Source!.Title.ShouldBe("Adverts");
        var wage = Pay(site).Official!.Latest.ShouldHaveSingleItem();
        (wage.Source.Title, wage.Wage.Median, wage.Wage.At(90)).ShouldBe(
            ("An office", new WageAmount(73000, false), new WageAmount(150000, true))
        );
        site.Ask.Salary("ode-poet")!.Prices!.Find("AT", 2024)!.Level.ShouldBe(0.79m);
        site.Ask.Salaries()!.Site.CurrencyFor("XTS", 2024)!.PerUsd.ShouldBe(4);
        site.Ask.Salaries()!.Method.Counts["board"].ShouldBe([new RowCount("rows", "2024", 80, "")]);

        var changed = site.Write(Ranges, Adverts.Csv(("all", [.. Amounts.Select(amount => 2 * amount)]))).Publish();

        Median(site).ShouldBe(41000);
        (changed.Changed, changed.Parsed, changed.RolesRebuilt.Count).ShouldBe((true, 1, 0));
        site.Publish().Parsed.ShouldBe(0);
    }

    [Fact]
    public void Another_source_of_the_same_figures_is_published()
    {
        using var site = Site();
        site.Publish();

        site.Write("sources/board.yml", Adverts.Source("edition: March 2026")).Publish().Changed.ShouldBeTrue();

        Pay(site).Source!.Edition.ShouldBe("March 2026");
    }

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        using var site = Site();
        site.Publish();
        var before = Everything(site);

        site.Write(Ranges, Turned(site.Read(Ranges)))
            .Write(Wages, Turned(site.Read(Wages)))
            .Write(Rates, Turned(site.Read(Rates)))
            .Publish()
            .Problems.ShouldBeEmpty();

        Everything(site).ShouldBe(before);

        static string Turned(string csv) =>
            string.Concat(
                csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(line => string.Join(',', line.Split(',').Reverse()) + "\n")
            );
    }

    [Theory]
    [InlineData(Ranges, "level,region\n")]
    [InlineData(Ranges, "")]
    [InlineData("sources/board.yml", "title: [A board]\n")]
    [InlineData(Wages, "soc,title\n")]
    [InlineData("sources/office.yml", "title: An office\n")]
    [InlineData(Rates, "currency,year,per_usd,days\nXTS,2024,0,256\n")]
    [InlineData("pay/bank/prices.csv", "country,year,level\nAustria,2024,0.79\n")]
    [InlineData("pay/board/_rows.csv", "fact,year,count,lines\nrows,2024,-1,\n")]
    public void A_broken_file_keeps_its_last_good_version(string path, string broken)
    {
        using var site = Site();
        var first = site.Publish();
        var before = Everything(site);

        for (var run = 0; run < 2; run++)
        {
            var held = site.Write(path, broken).Publish();

            (held.HeldBack, held.Publication).ShouldBe((1, first.Publication));
            Everything(site).ShouldBe(before);
        }
    }

    [Theory]
    [InlineData("UPDATE roles SET Document = '' WHERE Slug = 'ode-poet'")]
    [InlineData("UPDATE pay SET Document = replace(Document, '20500', '30500')")]
    [InlineData("UPDATE pay SET Document = ''")]
    [InlineData("UPDATE pay SET OfRole = NOT OfRole")]
    [InlineData("UPDATE pay SET OfRole = 0 WHERE Path = 'pay/board/ode-poet.csv'")]
    [InlineData("UPDATE pay SET OfRole = 1 WHERE Path = 'pay/bank/rates.csv'")]
    [InlineData("UPDATE pay SET Path = 'pay/board/epic-poet.csv' WHERE Path = 'pay/board/ode-poet.csv'")]
    [InlineData("DELETE FROM pay WHERE Path = 'pay/office/2025.csv'")]
    [InlineData("DELETE FROM settings WHERE Key = 'sources'")]
    [InlineData("DROP TABLE pay")]
    public void The_last_good_version_outlives_the_database(string damage)
    {
        using var site = Site();
        site.Publish();
        foreach (var path in (string[])[Ranges, Wages, Rates, "sources/board.yml"])
            site.Write(path, "level,region\n");
        site.Publish().HeldBack.ShouldBe(4);
        var before = Everything(site);
        site.Execute("PRAGMA ignore_check_constraints = ON; " + damage);
        using var again = site.Reopened();
        Should.Throw<DamagedDatabaseException>(() => Everything(again));

        again.Publish().HeldBack.ShouldBe(4);

        Everything(again).ShouldBe(before);
        Median(again).ShouldBe(20500);
    }

    [Fact]
    public void Without_a_source_nothing_is_shown_and_with_it_all_is_back()
    {
        using var site = Site();
        site.Publish();
        var before = Everything(site);

        foreach (var key in (string[])["board", "office", "bank"])
            site.Delete($"sources/{key}.yml");
        var report = site.Publish();

        report.Problems.Select(problem => problem.Rule).Distinct().ShouldBe([Rule.SalarySourceMissing]);
        Pay(site).IsEmpty.ShouldBeTrue();
        site.Ask.Salaries()!.Roles.ShouldBeEmpty();
        site.Ask.Salaries()!.Site.CurrencyFor("XTS", 2024).ShouldBeNull();
        site.Ask.Salary("ode-poet")!.Prices.ShouldBeNull();
        site.Ask.Salaries()!.Method.Counts.ShouldBeEmpty();

        site.Write("sources/board.yml", Adverts.Source())
            .Write("sources/office.yml", Adverts.Source("title: An office"))
            .Write("sources/bank.yml", Adverts.Source("title: A bank"))
            .Publish();
        Everything(site).ShouldBe(before);
    }

    [Fact]
    public void A_file_that_is_removed_is_no_more()
    {
        using var site = Site();
        site.Publish();

        site.Delete(Ranges).Publish();
        Median(site).ShouldBeNull();
        site.Ask.Salaries()!.Roles.ShouldBeEmpty();
        Pay(site).Official!.Latest.ShouldNotBeEmpty();

        site.Delete(Wages).Delete(Rates).Delete("pay/bank/prices.csv").Publish();
        Pay(site).IsEmpty.ShouldBeTrue();
        Pay(site).Official!.Fault.ShouldBe(WageFault.NoWage);
        site.Ask.Salaries()!.Site.CurrencyFor("XTS", 2024).ShouldBeNull();
        site.Ask.Salary("ode-poet")!.Prices.ShouldBeNull();
    }

    [Fact]
    public void A_broken_file_that_is_removed_is_no_more_either()
    {
        using var site = Site();
        site.Publish();

        site.Write(Ranges, "level,region\n").Publish();
        site.Delete(Ranges).Publish();

        Median(site).ShouldBeNull();
    }

    [Theory]
    [InlineData(9, 10, false)]
    [InlineData(10, 10, true)]
    [InlineData(24, 25, false)]
    public void What_is_too_few_stands_in_the_settings(int ranges, int tooFew, bool shown)
    {
        using var site = Site()
            .Write("site.yml", $"name: Poets\nsalaries: {{tooFew: {tooFew}, small: 30}}\n")
            .Write(Ranges, Adverts.Csv(("all", [.. Amounts.Take(ranges)])));
        site.Publish().HeldBack.ShouldBe(0);

        (Median(site) is not null).ShouldBe(shown);
        Pay(site).Adverts!.Find()!.N.ShouldBe(ranges);
    }

    /// <summary>Two sources of adverts: which of them is shown, and of how many ranges it is.</summary>
    [Theory]
    // The one with more roles, though it has fewer ranges.
    [InlineData("a-board=epic-poet:40", "b-board=epic-poet:20,ode-poet:10", "b-board")]
    // Else the one with more ranges.
    [InlineData("a-board=ode-poet:20", "b-board=ode-poet:40", "b-board")]
    [InlineData("a-board=ode-poet:40", "b-board=ode-poet:20", "a-board")]
    // Else the first.
    [InlineData("b-board=ode-poet:20", "a-board=ode-poet:20", "a-board")]
    public void The_source_of_adverts_that_is_shown_first_is_the_one_that_says_most(
        string one,
        string other,
        string first
    )
    {
        using var site = Boards(one, other);
        site.Publish();

        site.Ask.Salaries()!.Source!.Key.ShouldBe(first);
        site.Ask.Salaries()!.Method.Adverts.Select(source => source.Key).First().ShouldBe(first);
        Pay(site).Source!.Key.ShouldBe(first);
    }

    [Fact]
    public void Another_source_of_adverts_is_shown_where_it_is_asked_for()
    {
        using var site = Boards("a-board=epic-poet:20,ode-poet:40", "b-board=ode-poet:10,haiku-poet:10");
        site.Publish();

        Shown(site, "ode-poet", null).ShouldBe(("a-board", 40, "b-board"));
        Shown(site, "ode-poet", "b-board").ShouldBe(("b-board", 10, "a-board"));
        Shown(site, "ode-poet", "c-board").ShouldBe(("a-board", 40, "b-board"));
        // A role that it does not have is shown by one that has it.
        Shown(site, "epic-poet", "b-board").ShouldBe(("a-board", 20, ""));
        Roles(null).ShouldBe(["epic-poet", "ode-poet"]);
        Roles("b-board").ShouldBe(["haiku-poet", "ode-poet"]);
        Roles("c-board").ShouldBe(["epic-poet", "ode-poet"]);

        IEnumerable<string> Roles(string? source) =>
            site.Ask.Salaries(source)!.Roles.Select(role => role.Role.Slug).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Roles_are_held_against_each_other_by_one_source()
    {
        using var site = Boards("a-board=epic-poet:20,ode-poet:40", "b-board=ode-poet:10,haiku-poet:10");
        site.Publish();

        Sides(["ode-poet", "epic-poet"], null).ShouldBe(["a-board", "a-board"]);
        Sides(["ode-poet", "haiku-poet"], null).ShouldBe(["b-board", "b-board"]);
        // Side by side with another source a role has no adverts, rather than those of another one.
        Sides(["epic-poet", "haiku-poet"], null).ShouldBe(["a-board", null]);
        Sides(["epic-poet", "haiku-poet"], "b-board").ShouldBe([null, "b-board"]);
        Sides(["ode-poet", "epic-poet"], "b-board").ShouldBe(["b-board", null]);

        IEnumerable<string?> Sides(string[] slugs, string? source) =>
            site.Ask.Compare(slugs, source)!.Pay.Select(pay => pay.Adverts?.Source);
    }

    [Fact]
    public void Two_files_of_counts_or_rates_in_one_folder_do_no_harm()
    {
        using var site = Site()
            .Write("pay/board/a-count.csv", "fact,year,count,lines\nrows,2023,7,\n")
            .Write("pay/bank/a-rate.csv", "currency,year,per_usd,days\nXTS,2024,5,256\n");
        site.Publish();

        site.Ask.Salaries()!.Method.Counts["board"].ShouldHaveSingleItem().Count.ShouldBe(80);
        // The first by name, whichever was published first.
        site.Ask.Salaries()!.Site.CurrencyFor("XTS", 2024)!.PerUsd.ShouldBe(5);
        site.Write(Rates, "currency,year,per_usd,days\nXTS,2024,3,256\n").Publish();
        site.Delete("pay/bank/a-rate.csv").Publish();
        site.Write("pay/bank/a-rate.csv", "currency,year,per_usd,days\nXTS,2024,5,256\n").Publish();
        site.Ask.Salaries()!.Site.CurrencyFor("XTS", 2024)!.PerUsd.ShouldBe(5);
    }

    /// <summary>Why an official wage is not shown as that of a role.</summary>
    [Theory]
    [InlineData("{soc: 27-3043, grade: exact}", null)]
    [InlineData("{soc: 27-3043, grade: listed}", null)]
    [InlineData("{soc: 27-3043, grade: nearest}", WageFault.Nearest)]
    [InlineData("{soc: 27-3099, grade: exact}", WageFault.Residual)]
    [InlineData("{soc: 27-3041, grade: exact}", WageFault.NoWage)]
    [InlineData("{onet: 27-3043.00, grade: exact}", WageFault.NoWage)]
    [InlineData("{grade: none}", WageFault.NoOccupation)]
    public void A_wage_is_shown_where_the_occupation_fits(string occupation, WageFault? fault)
    {
        using var site = Site()
            .Role("ode-poet", "Ode Poet", "## Skills\n\nrhyme", $"occupation: {occupation}\n")
            .Write(
                Wages,
                Wage
                    + "27-3099,\"Media Workers, All Other\",yes,US,2025,USD,1000,1,50000,1,30000,40000,50000,60000,70000\n"
            );
        site.Publish();

        var official = Pay(site).Official!;

        official.Fault.ShouldBe(fault);
        official.Latest.Count.ShouldBe(fault is null ? 1 : 0);
        Pay(site, role: "epic-poet").Official.ShouldBeNull();
    }

    [Fact]
    public void The_latest_wage_comes_first_and_roles_that_share_it_are_named()
    {
        using var site = Site()
            .Role("epic-poet", "Epic Poet", "## Skills\n\nbreath", "occupation: {soc: 27-3043, grade: listed}\n")
            .Role("haiku-poet", "Haiku Poet", "## Skills\n\nbrevity", "occupation: {soc: 27-3043, grade: nearest}\n")
            .Write("pay/office/2024.csv", Wage.Replace("2025", "2024"))
            .Write("pay/office/gb.csv", Wage.Replace("US,2025", "GB,2023"));
        site.Publish();

        var official = Pay(site).Official!;

        official
            .Wages.Select(wage => $"{wage.Wage.Region} {wage.Wage.Year}")
            .ShouldBe(["US 2025", "US 2024", "GB 2023"]);
        official.Latest.Select(wage => $"{wage.Wage.Region} {wage.Wage.Year}").ShouldBe(["US 2025", "GB 2023"]);
        official.Years(official.Latest[0]).Select(wage => wage.Wage.Year).ShouldBe([2024, 2025]);
        official.SharedWith.Select(role => role.Slug).ShouldBe(["epic-poet"]);
    }

    private static (string? Source, int N, string Others) Shown(TestSite site, string role, string? source)
    {
        var pay = Pay(site, source, role);
        return (pay.Source?.Key, pay.Adverts!.Find()!.N, string.Join(' ', pay.OtherSources.Select(other => other.Key)));
    }

    // "a-board=epic-poet:40,ode-poet:10": a source, and how many ranges it has of which roles.
    private static TestSite Boards(params string[] boards)
    {
        var site = TestSite.Poets();
        foreach (var board in boards.Select(board => board.Split('=')))
        {
            site.Write($"sources/{board[0]}.yml", Adverts.Source());
            foreach (var role in board[1].Split(',').Select(role => role.Split(':')))
                site.Write(
                    $"pay/{board[0]}/{role[0]}.csv",
                    Adverts.Csv(("all", [.. Amounts.Take(int.Parse(role[1]))]))
                );
        }
        return site;
    }
}
