namespace CareerCompare.Cli.Tests;

public sealed class RecordTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public async Task Every_page_is_recorded_and_none_that_was_is_forgotten()
    {
        cli.With("content/roles/model-tuner.md", Cli.GoodRole)
            .With("content/roles/hidden.md", "---\ntitle: Hidden\ndraft: true\n---\nText.")
            .With("content/comparisons/tuners.md", "---\ntitle: Model Tuner vs. Lamp Lighter\n---\nText.")
            .With("content/terms/patience.md", "---\ntitle: Patience\n---\nText.")
            .With("content/jobs/tuner.md", "---\ntitle: Tuner\ncompany: Sample Press\n---\nText.")
            .With("content/redirects.yml", "/roles/old: /roles/model-tuner\n")
            .With("content/published.txt", "/roles/old\n# A remark\n\n/roles/model-tuner\n");

        (await cli.Run("check", "content")).Output.ShouldContain("4 pages are not in the list");
        var first = await cli.Run("record", "content");
        var second = await cli.Run("record", "content");

        first.ExitCode.ShouldBe(0, first.Error);
        first.Output.ShouldBe("6 pages, 4 new\n");
        second.Output.ShouldBe("6 pages, 0 new\n");
        (await File.ReadAllLinesAsync(Path.Combine(cli.Folder, "content", "published.txt")))[1..]
            .ShouldBe([
                "/compare/model-tuner-vs-lamp-lighter",
                "/jobs/tuner",
                "/roles/lamp-lighter",
                "/roles/model-tuner",
                "/roles/old",
                "/skills/patience",
            ]);
        (await cli.Run("check", "content")).Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_line_that_check_names_leads_to_what_the_page_became()
    {
        cli.With("content/roles/model-tuner.md", Cli.GoodRole)
            .With("content/roles/model-turner.md", Cli.GoodRole.Replace("Model Tuner", "Model Turner"));
        await cli.Run("record", "content");
        File.Delete(Path.Combine(cli.Folder, "content/roles/model-tuner.md"));
        cli.With(
            "content/roles/fine-tuning-specialist.md",
            Cli.GoodRole.Replace("Model Tuner", "Fine-Tuning Specialist")
        );

        var gone = (await cli.Run("check", "content")).Lines.Single(line => line.Contains("published-gone"));
        const string Line = "/roles/model-tuner: /roles/fine-tuning-specialist";
        gone.ShouldContain($"(add to redirects.yml: {Line})");
        cli.With("content/redirects.yml", Line + "\n");

        (await cli.Run("check", "content")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_list_that_is_a_link_is_neither_read_nor_written()
    {
        cli.With("content/roles/model-tuner.md", Cli.GoodRole).With("list.txt", "/roles/elsewhere\n");
        File.CreateSymbolicLink(Path.Combine(cli.Folder, "content", "published.txt"), "../list.txt");

        var run = await cli.Run("record", "content");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("published.txt:1:1: error symlink: ");
        (await File.ReadAllTextAsync(Path.Combine(cli.Folder, "list.txt"))).ShouldBe("/roles/elsewhere\n");
    }
}
