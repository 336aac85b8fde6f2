namespace CareerCompare.Cli.Formats;

/// <summary>The output formats of problems.</summary>
internal static class ProblemFormats
{
    /// <summary>The format for people.</summary>
    public const string Text = "text";

    /// <summary>The formats by their names for <c>--format</c>. They expect sorted problems, and write one after the other.</summary>
    public static readonly IReadOnlyDictionary<string, Action<IReadOnlyList<Problem>, ContentArgument, Stream>> All =
        new Dictionary<string, Action<IReadOnlyList<Problem>, ContentArgument, Stream>>(StringComparer.Ordinal)
        {
            [Text] = (problems, _, output) => TextFormat.Write(problems, output),
            ["json"] = (problems, _, output) => JsonFormat.Write(problems, output),
            ["sarif"] = SarifFormat.Write,
            ["github"] = GitHubFormat.Write,
        };

    /// <summary><c>error</c> or <c>warning</c>, in all formats.</summary>
    public static string Name(this Severity severity) => severity == Severity.Error ? "error" : "warning";
}
