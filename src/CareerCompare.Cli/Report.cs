using System.Globalization;
using System.Text;

namespace CareerCompare.Cli;

/// <summary>Writes the output of the verbs.</summary>
internal static class Report
{
    /// <summary>Writes to standard output, always in UTF-8.</summary>
    public static void Write(string text) => Write(output => output.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes to standard output piece by piece, because many problems together would take much memory.</summary>
    public static void Write(Action<Stream> write)
    {
        using var output = new BufferedStream(Console.OpenStandardOutput(), 64 * 1024);
        write(output);
    }

    /// <summary>Writes lines of text in UTF-8, each ended by a line feed.</summary>
    public static void WriteLines(IEnumerable<string> lines, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines)
            writer.WriteLine(line);
    }

    /// <summary>Sorts problems by file, line, column and rule.</summary>
    public static IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) => [.. problems.Order(Problem.InOrder)];

    /// <summary>Counts files and problems, folded or not: <c>12 files: 1 error, 3 warnings</c>.</summary>
    public static string Summary(int files, IReadOnlyList<Problem> problems)
    {
        var (errors, warnings) = (problems.Count(Severity.Error), problems.Count(Severity.Warning));
        return $"{Count(files, "file")}: {Count(errors, "error")}, {Count(warnings, "warning")}";
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
