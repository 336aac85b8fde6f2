namespace CareerCompare.Cli.Formats;

/// <summary>The ways in which problems are written.</summary>
internal static class ProblemFormats
{
    /// <summary>The format that people read.</summary>
    public const string Text = "text";

    /// <summary>By the name that <c>--format</c> takes. Problems come sorted.</summary>
    public static readonly IReadOnlyDictionary<string, Func<IReadOnlyList<Problem>, ContentFolder, string>> All =
        new Dictionary<string, Func<IReadOnlyList<Problem>, ContentFolder, string>>(StringComparer.Ordinal)
        {
            [Text] = (problems, _) => AsText(problems),
            ["json"] = (problems, _) => JsonFormat.Write(problems),
            ["sarif"] = SarifFormat.Write,
            ["github"] = GitHubFormat.Write,
        };

    /// <summary>One line a problem, nothing else.</summary>
    public static string AsText(IReadOnlyList<Problem> problems) =>
        string.Concat(problems.Select(problem => Report.Printable(problem.ToString()) + "\n"));

    /// <summary><c>error</c> or <c>warning</c>: so called by all formats.</summary>
    public static string Name(this Severity severity) => severity == Severity.Error ? "error" : "warning";
}
