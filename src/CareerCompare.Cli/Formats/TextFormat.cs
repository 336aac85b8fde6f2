namespace CareerCompare.Cli.Formats;

/// <summary>One line per problem, for people.</summary>
internal static class TextFormat
{
    public static void Write(IReadOnlyList<Problem> problems, Stream output) =>
        Report.WriteLines(problems.Select(problem => Report.Printable(problem.ToString())), output);
}
