using CareerCompare.Check;

namespace CareerCompare.Tests.Check;

/// <summary>Each rule is pinned by files in <c>specs/</c>: input files, and every problem line they give.</summary>
public sealed class SpecTests
{
    // Figures of pay grow old, and editions are due: the files are looked at on a day that does not move.
    private static readonly Clock Today = new("2026-11-28T12:00:00Z");

    public static TheoryData<string> Cases() => [.. SpecCase.In("Check/specs").Select(spec => spec.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_content_folder_gives_exactly_these_problems(string name)
    {
        var spec = SpecCase.In("Check/specs").Single(spec => spec.ToString() == name);
        using var folder = new TemporaryFolder();
        spec.Write(folder);

        var problems = ContentCheck.Run(folder.Path, clock: Today).Problems.Select(problem => problem.ToString());

        problems.ShouldBe(
            spec.Expected("problems") ?? throw new InvalidOperationException("The case expects nothing.")
        );
    }

    [Fact]
    public void Every_rule_has_a_spec_that_breaks_it()
    {
        var broken = SpecCase
            .In("Check/specs")
            .SelectMany(spec => (spec.Expected("problems") ?? []).Select(line => (spec.File, Line: line)));

        foreach (var rule in Rule.All.Keys)
            broken.ShouldContain(
                x => x.File == rule && x.Line.Contains($" {rule}: "),
                $"no case in specs/{rule}.md breaks {rule}"
            );
    }
}
