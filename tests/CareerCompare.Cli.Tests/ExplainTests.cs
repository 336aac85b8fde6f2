namespace CareerCompare.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Theory]
    [InlineData("unknown-key", "error")]
    [InlineData("raw-html", "warning")]
    [InlineData("occupation-grade", "error")]
    [InlineData("unknown-occupation", "warning")]
    [InlineData("source-overdue", "warning")]
    public async Task A_rule_is_explained(string name, string severity)
    {
        var rule = Rule.All[name];

        var run = await cli.Run("explain", name);

        run.ExitCode.ShouldBe(0);
        run.Lines[0].ShouldBe($"{name} ({severity})");
        run.Output.ShouldContain(rule.Summary);
        run.Output.ShouldContain(rule.Hint);
    }

    [Fact]
    public async Task It_says_whether_a_rule_holds_a_file_back()
    {
        (await cli.Run("explain", "unknown-key")).Output.ShouldContain("last good version");
        (await cli.Run("explain", "broken-link")).Output.ShouldContain("still published");
        (await cli.Run("explain", "occupation-grade")).Output.ShouldContain("still published");
    }

    [Fact]
    public async Task A_rule_that_is_not_there_is_wrong_use_and_brings_the_name_that_was_meant()
    {
        var run = await cli.Run("explain", "unkown-key");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldContain("did you mean unknown-key");
    }

    [Fact]
    public async Task A_name_that_is_like_no_rule_brings_all_rules()
    {
        var run = await cli.Run("explain", "zzz");

        run.ExitCode.ShouldBe(2);
        foreach (var name in Rule.All.Keys)
            run.Error.ShouldContain(name);
    }
}
