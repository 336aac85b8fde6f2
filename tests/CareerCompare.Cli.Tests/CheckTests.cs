using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerCompare.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private const string WithUnknownKey = """
        ---
        title: Model Tuner
        tilte: Model Tuner
        ---

        Tunes models.
        """;

    private const string WithEmptySection = """
        ---
        title: Data Gardener
        ---

        Looks after data.

        ## Skills
        """;

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [Fact]
    public async Task Clean_content_is_0_and_prints_nothing()
    {
        cli.With("content/roles/model-tuner.md", Cli.GoodRole);

        var run = await cli.Run("check", "content");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldBe("1 file: 0 errors, 0 warnings\n");
    }

    [Fact]
    public async Task Warnings_are_0_too()
    {
        cli.With("content/roles/data-gardener.md", WithEmptySection);

        var run = await cli.Run("check", "content");

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldHaveSingleItem().ShouldStartWith("roles/data-gardener.md:7:1: warning empty-section: ");
        run.Error.ShouldBe("1 file: 0 errors, 1 warning\n");
    }

    [Fact]
    public async Task Errors_are_1_and_stand_in_order_one_a_line()
    {
        cli.With("content/roles/model-tuner.md", WithUnknownKey);
        cli.With("content/roles/data-gardener.md", WithEmptySection);

        var run = await cli.Run("check", "content");

        run.ExitCode.ShouldBe(1);
        run.Lines.Count.ShouldBe(2);
        run.Lines[0].ShouldStartWith("roles/data-gardener.md:7:1: warning empty-section: ");
        run.Lines[1].ShouldMatch(@"^roles/model-tuner\.md:3:1: error unknown-key: .+ \(.+\)$");
        run.Error.ShouldBe("2 files: 1 error, 1 warning\n");
    }

    [Theory]
    [InlineData("check", "content", "--format", "xml")]
    [InlineData("check", "content", "--format")]
    [InlineData("check", "content", "more")]
    [InlineData("check", "nowhere")]
    [InlineData("publish", "nowhere")]
    [InlineData("check", "--strict")]
    [InlineData("chekc")]
    [InlineData]
    public async Task Wrong_use_is_2_and_leaves_standard_output_empty(params string[] arguments)
    {
        cli.With("content/roles/model-tuner.md", Cli.GoodRole);

        var run = await cli.Run(arguments);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("--help");
    }

    [Fact]
    public async Task Help_is_0_and_names_the_verbs()
    {
        var run = await cli.Run("--help");

        run.ExitCode.ShouldBe(0);
        foreach (var verb in new[] { "check", "publish", "explain", "pay", "record" })
            run.Output.ShouldContain($"  {verb} ");
    }

    [Fact]
    public async Task Json_holds_every_part_of_a_problem()
    {
        cli.With("content/roles/model-tuner.md", WithUnknownKey);

        var run = await cli.Run("check", "content", "--format", "json");

        run.ExitCode.ShouldBe(1);
        var problem = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ShouldHaveSingleItem();
        problem
            .EnumerateObject()
            .Select(p => p.Name)
            .ShouldBe(["path", "line", "column", "severity", "rule", "message", "hint"]);
        problem.GetProperty("path").GetString().ShouldBe("roles/model-tuner.md");
        problem.GetProperty("line").GetInt32().ShouldBe(3);
        problem.GetProperty("column").GetInt32().ShouldBe(1);
        problem.GetProperty("severity").GetString().ShouldBe("error");
        problem.GetProperty("rule").GetString().ShouldBe("unknown-key");
        problem.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain("tilte");
        problem.GetProperty("hint").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Json_of_clean_content_is_an_empty_array()
    {
        cli.With("content/roles/model-tuner.md", Cli.GoodRole);

        var run = await cli.Run("check", "content", "--format", "json");

        JsonDocument.Parse(run.Output).RootElement.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Sarif_names_its_rules_and_points_at_files_of_the_repository()
    {
        cli.With("my content/roles/model-tuner.md", WithUnknownKey);
        cli.With("my content/roles/data-gardener.md", WithEmptySection);

        var run = await cli.Run("check", "my content/", "--format", "sarif");

        var log = JsonDocument.Parse(run.Output).RootElement;
        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.GetProperty("$schema").GetString().ShouldNotBeNull().ShouldEndWith("sarif-2.1.0.json");
        var sarif = log.GetProperty("runs").EnumerateArray().ShouldHaveSingleItem();
        var driver = sarif.GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().ShouldBe("CareerCompare");
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        rules.Select(rule => rule.GetProperty("id").GetString()).ShouldBe(Rule.All.Keys, ignoreOrder: true);
        var results = sarif.GetProperty("results").EnumerateArray().ToList();
        results.Select(r => r.GetProperty("level").GetString()).ShouldBe(["warning", "error"]);
        foreach (var result in results)
        {
            var index = result.GetProperty("ruleIndex").GetInt32();
            rules[index].GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
            result.GetProperty("message").GetProperty("text").GetString().ShouldNotBeNullOrWhiteSpace();
        }
        var place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        place
            .GetProperty("artifactLocation")
            .GetProperty("uri")
            .GetString()
            .ShouldBe("my%20content/roles/model-tuner.md");
        place.GetProperty("region").GetProperty("startLine").GetInt32().ShouldBe(3);
        place.GetProperty("region").GetProperty("startColumn").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("github")]
    [InlineData("sarif")]
    public async Task Thousands_of_mistakes_in_a_file_are_a_few_and_a_count_in_little_memory(string format)
    {
        for (var i = 0; i < 30; i++)
            cli.With($"content/roles/poet-{i}.md", $"---\ntitle: Poet {i}\n---\n{Repeated("<a", 32_000)}");
        cli.With("content/roles/painter.md", $"---\ntitle: Painter\n---\n{Repeated("[a](javascript:b) ", 1_000)}");

        var run = await cli.WithMemory(64).Run("check", "content", "--format", format);

        run.ExitCode.ShouldBe(1, run.Error);
        run.Error.ShouldBe("31 files: 1000 errors, 960000 warnings\n");
        Regex.Count(run.Output, "and 31,980 more of this kind").ShouldBe(30);
        Regex.Count(run.Output, "and 980 more of this kind").ShouldBe(1);
        Regex.Count(run.Output, "this looks like HTML").ShouldBe(30 * ProblemList.MaxShown);
        run.Output.Length.ShouldBeLessThan(1_000_000);
    }

    [Fact]
    public async Task Annotations_of_a_code_host_resolve_from_its_root_and_are_escaped()
    {
        // The name of the file and the key both hold what workflow commands give a meaning to.
        cli.With("site/content/roles/a,b: 100%.md", Cli.GoodRole);
        cli.With("site/content/roles/model-tuner.md", WithUnknownKey);

        var run = await cli.Run("check", "site/content", "--format", "github");

        run.ExitCode.ShouldBe(1);
        run.Lines.ShouldContain(line =>
            line.StartsWith("::error file=site/content/roles/a%2Cb%3A 100%25.md,line=1,col=1,title=bad-slug::")
        );
        run.Lines.ShouldContain(line =>
            line.StartsWith("::error file=site/content/roles/model-tuner.md,line=3,col=1,title=unknown-key::")
        );
    }

    [Fact]
    public async Task The_name_of_a_file_cannot_command_a_terminal_or_start_a_line()
    {
        cli.With("content/roles/a\u001b[31m\nroles.md:1:1: error forged.md", Cli.GoodRole);

        var run = await cli.Run("check", "content");

        run.Lines.ShouldHaveSingleItem().ShouldContain("error bad-slug: ");
        run.Output.TrimEnd('\n').ShouldAllBe(c => !char.IsControl(c));
    }

    [Theory]
    [InlineData("text", "roles/caf\uFFFD.md:1:1: error not-utf8: ")]
    [InlineData("json", "\"path\": \"roles/caf\uFFFD.md\"")]
    [InlineData("sarif", "\"uri\": \"content/roles/caf%EF%BF%BD.md\"")]
    [InlineData("github", "::error file=content/roles/caf\uFFFD.md,")]
    public async Task A_name_that_is_not_utf8_is_told_in_every_format(string format, string told)
    {
        cli.With("content/roles/model-tuner.md", Cli.GoodRole);
        await Shell("cp model-tuner.md \"$(printf 'caf\\351.md')\"");

        var run = await cli.Run("check", "content", "--format", format);

        run.ExitCode.ShouldBe(1, run.Error);
        run.Output.ShouldContain(told);
        // .NET cannot delete such a file.
        await Shell("rm caf*");
    }

    private async Task Shell(string script)
    {
        using var shell = Process.Start(
            new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = Path.Combine(cli.Folder, "content/roles") }
        )!;
        await shell.WaitForExitAsync();
        shell.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task The_name_of_a_folder_that_is_not_there_cannot_command_a_terminal()
    {
        var run = await cli.Run("check", "nowhere\u001b[31m\n");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(@"There is no folder nowhere\u001b[31m\u000a.");
    }
}
