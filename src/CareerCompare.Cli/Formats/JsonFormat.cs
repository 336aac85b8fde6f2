using System.Text.Encodings.Web;
using System.Text.Json;

namespace CareerCompare.Cli.Formats;

/// <summary>An array of <c>{ path, line, column, severity, rule, message, hint }</c>.</summary>
internal static class JsonFormat
{
    // The output is not for HTML, so quotes and accents can stay readable.
    internal static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IReadOnlyList<Problem> problems, Stream output)
    {
        JsonSerializer.Serialize(
            output,
            problems.Select(problem => new
            {
                path = problem.Path,
                line = problem.Line,
                column = problem.Column,
                severity = problem.Rule.Severity.Name(),
                rule = problem.Rule.Name,
                message = problem.Message,
                hint = problem.Advice,
            }),
            Options
        );
        output.WriteByte((byte)'\n');
    }
}
