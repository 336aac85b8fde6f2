using System.CommandLine;
using CareerCompare.Cli.Formats;
using FuzzySharp;

namespace CareerCompare.Cli;

/// <summary><c>explain RULE</c>: explains a rule and how to fix its problems.</summary>
internal static class ExplainVerb
{
    private const int MinSimilarity = 60;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var rule = new Argument<string>("RULE")
        {
            Description = "A rule's name, as check prints it",
            HelpName = "RULE",
        };
        rule.CompletionSources.Add([.. Rule.All.Keys]);
        var verb = new Command("explain", "Explains a rule. Exit code 2: there is no such rule") { rule };
        verb.SetAction(line => Run(line.GetRequiredValue(rule)));
        return verb;
    }

    private static int Run(string name)
    {
        if (Rule.All.TryGetValue(name, out var rule))
        {
            Report.Write(Text(rule));
            return ExitCode.Clean;
        }
        Console.Error.WriteLine(UnknownRule(name));
        return ExitCode.WrongUse;
    }

    private static string Text(Rule rule) =>
        $"""
            {rule.Name} ({(rule.Severity == Severity.Error ? "error" : "warning")})
            {rule.Summary}
            To fix it: {rule.Hint}.
            {(
                rule.HoldsBack
                    ? "Until then the site keeps the last good version of the file."
                    : "The file is still published."
            )}

            """;

    private static string UnknownRule(string name)
    {
        var near = Rule
            .All.Keys.Select(known => (Name: known, Similarity: Fuzz.Ratio(known, name)))
            .Where(known => known.Similarity >= MinSimilarity)
            .OrderByDescending(known => known.Similarity)
            .ThenBy(known => known.Name, StringComparer.Ordinal)
            .Select(known => known.Name)
            .Take(3)
            .ToList();
        var hint =
            near.Count > 0
                ? $"did you mean {string.Join(" or ", near)}?"
                : $"the rules are {string.Join(", ", Rule.All.Keys.Order(StringComparer.Ordinal))}";
        return $"there is no rule {Report.Printable(name)}; {hint}";
    }
}
