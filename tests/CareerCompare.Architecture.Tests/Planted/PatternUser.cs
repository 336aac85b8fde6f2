// Patterns without a limit, made in every way; those whose names begin with Fine have one.
using System.Text.RegularExpressions;

namespace Planted;

internal sealed partial class PatternUser
{
    private Regex New(string pattern) => new Regex(pattern);

    private Regex NewWithOptions() => new Regex("a+", RegexOptions.IgnoreCase);

    private Regex TargetTyped() => new("a+");

    private Regex NewWithoutEnd() => new("a+", RegexOptions.None, Regex.InfiniteMatchTimeout);

    private bool Static(string text) => Regex.IsMatch(text, "a+");

    private string StaticWithOptions(string text) => Regex.Replace(text, "a+", "b", RegexOptions.IgnoreCase);

    private string[] StaticSplit(string text) => Regex.Split(text, "a+");

    private Func<string, string, Match> Delegate() => Regex.Match;

    private Func<Regex> Lambda() => () => new("a+");

    [GeneratedRegex("a+")]
    private static partial Regex GeneratedMethod();

    [GeneratedRegex("b+", RegexOptions.IgnoreCase, "en")]
    private static partial Regex GeneratedWithOptions();

    [GeneratedRegex("c+", RegexOptions.IgnoreCase, -1)]
    private static partial Regex GeneratedWithoutEnd();

    [GeneratedRegex("d+")]
    private static partial Regex GeneratedProperty { get; }

    private Regex FineWithLimit() => new("a+", RegexOptions.None, TimeSpan.FromSeconds(1));

    private Regex FineLinear() => new("a+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private bool FineStatic(string text) => Regex.IsMatch(text, "a+", RegexOptions.None, TimeSpan.FromSeconds(1));

    private bool FineUse(Regex regex) => regex.IsMatch(Regex.Escape("a"));

    [GeneratedRegex("e+", RegexOptions.None, 1000)]
    private static partial Regex FineGenerated();
}
