using System.CommandLine;
using CareerCompare.Cli.Formats;
using FuzzySharp;

namespace CareerCompare.Cli;

/// <summary><c>explain RULE</c>: what a rule asks for and how it is mended.</summary>
internal static class ExplainVerb
{
    private const int Near = 60;

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
        Console.Error.WriteLine(Unknown(name));
        return ExitCode.WrongUse;
    }

    private static string Text(Rule rule) =>
        $"""
            {rule.Name} ({(rule.Severity == Severity.Error ? "error" : "warning")})
            {rule.Summary}
            To mend it: {rule.Hint}.
            {(
                rule.HoldsBack
                    ? "Until then the site keeps the last good version of the file."
                    : "The file is published all the same."
            )}

            """;

    private static string Unknown(string name)
    {
        var near = Rule
            .All.Keys.Select(known => (Name: known, Likeness: Fuzz.Ratio(known, name)))
            .Where(known => known.Likeness >= Near)
            .OrderByDescending(known => known.Likeness)
            .ThenBy(known => known.Name, StringComparer.Ordinal)
            .Select(known => known.Name)
            .Take(3)
            .ToList();
        var hint =
            near.Count > 0
                ? $"did you mean {string.Join(" or ", near)}?"
                : $"the rules are {string.Join(", ", Rule.All.Keys.Order(StringComparer.Ordinal))}";
        return $"no rule is called {Report.Printable(name)}; {hint}";
    }
}
