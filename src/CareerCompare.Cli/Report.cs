using System.Globalization;
using System.Text;

namespace CareerCompare.Cli;

/// <summary>What the verbs write.</summary>
internal static class Report
{
    /// <summary>Writes to standard output, in UTF-8 whatever the console thinks.</summary>
    public static void Write(string text)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>By file, line, column, rule.</summary>
    public static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) => [.. problems.Order(Problem.InOrder)];

    /// <summary>How many of what: <c>12 files: 1 error, 3 warnings</c>.</summary>
    public static string Summary(int files, IReadOnlyList<Problem> problems)
    {
        var errors = problems.Count(problem => problem.Rule.Severity == Severity.Error);
        return $"{Count(files, "file")}: {Count(errors, "error")}, {Count(problems.Count - errors, "warning")}";
    }

    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>
    /// Text that stays on its line and does nothing to a terminal: a file's name may hold a line break or an escape
    /// sequence, and so may what a message quotes.
    /// </summary>
    public static string Printable(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
            if (IsUnsafe(c))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                safe.Append(c);
        return safe.ToString();
    }

    // Control and format characters (among them those that turn the direction of text), and line separators.
    private static bool IsUnsafe(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
