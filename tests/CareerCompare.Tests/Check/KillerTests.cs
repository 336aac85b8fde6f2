using CareerCompare.Check;

namespace CareerCompare.Tests.Check;

/// <summary>
/// Files made to hurt a parser, from <c>killers.json</c>: what makes it slow, deep or large, as much as a limit allows, and
/// more. Each is published or refused by name, in the time of any other file; one without a limit would not come back.
/// </summary>
public sealed class KillerTests
{
    private const int Whole = 255 * 1024;

    public static TheoryData<string> Killers() => [.. Killer.All.Select(killer => killer.ToString())];

    [Theory, MemberData(nameof(Killers))]
    public void Just_under_the_limits_it_is_published_or_refused_by_name(string killer)
    {
        var (known, problems) = Checked(Killer.Named(killer), Killer.FrontMatter, Killer.Body);

        var refused = problems.FirstOrDefault(problem => problem.Rule.HoldsBack);
        (refused?.Rule.Name ?? "published").ShouldBe(Killer.Named(killer).Gives);
        problems.ShouldAllBe(problem => problem.Line >= 1 && problem.Line <= known);
    }

    [Theory, MemberData(nameof(Killers))]
    public void In_full_size_it_is_refused_by_name(string killer)
    {
        var (_, problems) = Checked(Killer.Named(killer), Whole, Whole);

        var refused = problems.FirstOrDefault(problem => problem.Rule.HoldsBack)?.Rule;
        if (Killer.Named(killer).Grows)
            refused.ShouldBeOneOf(Rule.FrontMatterTooLarge, Rule.BodyTooLarge);
        else
            (refused?.Name ?? "published").ShouldBe(Killer.Named(killer).Gives);
    }

    private static (int Lines, IReadOnlyList<Problem> Problems) Checked(Killer killer, int frontMatter, int body)
    {
        using var folder = new TemporaryFolder();
        var (path, text) = killer.File(frontMatter, body);
        folder.Write(path, text);
        var problems = ContentCheck.Run(folder.Path).Problems;
        problems.GroupBy(problem => problem.Rule).ShouldAllBe(rule => rule.Count() <= 21);
        problems.ShouldAllBe(problem => problem.Message.Length <= 500);
        return (text.Split('\n', '\r').Length, problems);
    }
}
