namespace CareerCompare.Cli.Formats;

/// <summary>The output formats of problems.</summary>
internal static class ProblemFormats
{
    /// <summary>The format for people.</summary>
    public const string Text = "text";

    /// <summary>The formats by their names for <c>--format</c>. They expect sorted problems.</summary>
    public static readonly IReadOnlyDictionary<string, Func<IReadOnlyList<Problem>, ContentArgument, string>> All =
        new Dictionary<string, Func<IReadOnlyList<Problem>, ContentArgument, string>>(StringComparer.Ordinal)
        {
            [Text] = (problems, _) => AsText(problems),
            ["json"] = (problems, _) => JsonFormat.Write(problems),
            ["sarif"] = SarifFormat.Write,
            ["github"] = GitHubFormat.Write,
        };

    /// <summary>One line per problem.</summary>
    public static string AsText(IReadOnlyList<Problem> problems) =>
        string.Concat(problems.Select(problem => Report.Printable(problem.ToString()) + "\n"));

    /// <summary><c>error</c> or <c>warning</c>, in all formats.</summary>
    public static string Name(this Severity severity) => severity == Severity.Error ? "error" : "warning";
}
