using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareerCompare.Check;

namespace CareerCompare.Tests.Check;

/// <summary>
/// Files made to hurt a parser, from <c>killers.json</c>: what makes it slow, deep or large, as much as a limit allows, and
/// more. Each is published or refused by name, in the time of any other file; one without a limit would not come back.
/// </summary>
public sealed class KillerTests
{
    private const int FrontMatter = 16 * 1024;
    private const int Body = 64 * 1024;
    private const int Whole = 255 * 1024;

    public static TheoryData<string> Killers() => [.. Killer.All.Select(killer => killer.ToString())];

    [Theory, MemberData(nameof(Killers))]
    public void Just_under_the_limits_it_is_published_or_refused_by_name(string killer)
    {
        var (known, problems) = Checked(Killer.Named(killer), FrontMatter, Body);

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

/// <summary>One file made to hurt.</summary>
/// <param name="In">Where it stands: <c>front</c>, <c>body</c> of a role, or body of a <c>comparison</c>.</param>
/// <param name="Name">What it tries.</param>
/// <param name="Recipe">
/// Its text. <c>{{300 x}}</c> is x written 300 times, <c>{{x}}</c> as often as there is room; in x, <c>{i}</c> counts from 1,
/// and <c>{i*x}</c> is x written so many times.
/// </param>
/// <param name="Gives">The rule that refuses it where its size does not, or <c>published</c>.</param>
internal sealed partial record Killer(string In, string Name, string Recipe, string Gives)
{
    public static readonly IReadOnlyList<Killer> All = JsonSerializer.Deserialize<List<Killer>>(
        System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Check", "killers.json")),
        JsonSerializerOptions.Web
    )!;

    /// <summary>Whether it fills the room that it is given.</summary>
    public bool Grows => Repeats().Matches(Recipe).Any(repeat => !repeat.Groups["times"].Success);

    public static Killer Named(string name) => All.Single(killer => killer.ToString() == name);

    /// <summary>The file, with front matter and a body of at most so many bytes.</summary>
    public (string Path, string Text) File(int frontMatter, int body) =>
        In switch
        {
            "front" => ("roles/data-poet.md", $"---\n{Text(frontMatter - 1)}\n---\nText.\n"),
            "body" => ("roles/data-poet.md", "---\ntitle: Data Poet\n---\n" + Text(body)),
            _ => ("comparisons/a.md", "---\ntitle: Data Poet vs. Data Painter\n---\n" + Text(body)),
        };

    public override string ToString() => $"{In}: {Name}";

    private string Text(int room)
    {
        var counted = Repeats()
            .Replace(Recipe, repeat => repeat.Groups["times"].Success ? Times(repeat, Count(repeat)) : repeat.Value);
        var open = Repeats().Matches(counted);
        var left = room - Encoding.UTF8.GetByteCount(Repeats().Replace(counted, ""));
        var times = 0;
        for (var i = 1; open.Count > 0; i++, times++)
        {
            left -= open.Sum(repeat => Encoding.UTF8.GetByteCount(Unit(repeat, i)));
            if (left < 0)
                break;
        }
        return Repeats().Replace(counted, repeat => Times(repeat, times));
    }

    private static int Count(Match repeat) =>
        int.Parse(repeat.Groups["times"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    private static string Times(Match repeat, int times) =>
        string.Concat(Enumerable.Range(1, times).Select(i => Unit(repeat, i)));

    private static string Unit(Match repeat, int i)
    {
        var unit = repeat.Groups["text"].Value;
        return unit.Contains("{i", StringComparison.Ordinal)
            ? Index()
                .Replace(unit, index => index.Groups["text"].Success ? Many(index.Groups["text"].Value, i) : $"{i}")
            : unit;
    }

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    [GeneratedRegex(
        @"\{\{((?<times>\d+) )?(?<text>.*?)\}\}",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        5000
    )]
    private static partial Regex Repeats();

    [GeneratedRegex(@"\{i(\*(?<text>[^}]))?\}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Index();
}
