namespace CareerCompare.Cli.Formats;

/// <summary>
/// Workflow commands that GitHub shows as annotations on a pull request:
/// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
/// </summary>
internal static class GitHubFormat
{
    public static void Write(IReadOnlyList<Problem> problems, ContentArgument folder, Stream output) =>
        Report.WriteLines(problems.Select(problem => Command(problem, folder)), output);

    private static string Command(Problem problem, ContentArgument folder) =>
        $"::{problem.Rule.Severity.Name()} file={Property(folder.Locate(problem.Path))},line={problem.Line},"
        + $"col={problem.Column},title={Property(problem.Rule.Name)}::{Data($"{problem.Message} ({problem.Advice})")}";

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
