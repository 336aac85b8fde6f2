namespace CareerCompare.Cli.Tests;

public sealed class PublishTests : IDisposable
{
    private const string Database = "Data Source=careers.db";
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Publishing_says_in_one_line_what_it_did()
    {
        cli.With("content/roles/model-tuner.md", Cli.GoodRole);

        var first = await cli.Run("publish", "content", "--database", Database);
        var second = await cli.Run("publish", "content", "--database", Database);

        first.ExitCode.ShouldBe(0, first.Error);
        first
            .Lines.ShouldHaveSingleItem()
            .ShouldMatch("^published [0-9a-f]{16}: 1 file, 1 parsed, 0 held back, 1 role rebuilt, [0-9]+ ms$");
        File.Exists(Path.Combine(cli.Folder, "careers.db")).ShouldBeTrue();
        second
            .Lines.ShouldHaveSingleItem()
            .ShouldMatch("^unchanged [0-9a-f]{16}: 1 file, 1 parsed, 0 held back, 0 roles rebuilt, [0-9]+ ms$");
        second.Lines[0].Split(' ')[1].ShouldBe(first.Lines[0].Split(' ')[1]);
    }

    [Fact]
    public async Task An_article_with_errors_is_held_back_and_the_rest_is_published()
    {
        cli.With("content/roles/model-tuner.md", Cli.GoodRole);
        cli.With("content/roles/broken.md", "---\ntitle: [\n---\n");

        var run = await cli.Run("publish", "content", "--database", Database);

        run.ExitCode.ShouldBe(1);
        run.Lines[0].ShouldStartWith("roles/broken.md:");
        run.Lines[^1].ShouldStartWith("published ");
        run.Lines[^1].ShouldContain(", 1 held back, 1 role rebuilt, ");
    }

    [Fact]
    public async Task An_option_without_its_value_is_wrong_use()
    {
        var run = await cli.Run("publish", "content", "--database");

        run.ExitCode.ShouldBe(2);
    }
}
