using System.Globalization;
using System.Text;

namespace CareerCompare.Cli;

/// <summary>Writes the output of the verbs.</summary>
internal static class Report
{
    /// <summary>Writes to standard output, always in UTF-8.</summary>
    public static void Write(string text)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Sorts problems by file, line, column and rule.</summary>
    public static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) => [.. problems.Order(Problem.InOrder)];

    /// <summary>Counts files and problems: <c>12 files: 1 error, 3 warnings</c>.</summary>
    public static string Summary(int files, IReadOnlyList<Problem> problems)
    {
        var errors = problems.Count(problem => problem.Rule.Severity == Severity.Error);
        return $"{Count(files, "file")}: {Count(errors, "error")}, {Count(problems.Count - errors, "warning")}";
    }

    /// <summary><c>1 file</c>, <c>2 files</c>.</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>
    /// Escapes text so that it stays on one line and cannot control a terminal: file names and quoted content may contain
    /// line breaks and escape sequences.
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

    // Control and format characters, including those that change the direction of text, and line separators.
    private static bool IsUnsafe(char c) =>
        char.GetUnicodeCategory(c)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
