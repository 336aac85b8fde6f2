using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>
/// A row of the tables in <c>requests/</c>: a request and its answer. A request is one or more pieces between backticks: the
/// target or the whole request line, then header lines. Where only the target is given, it is asked for with GET from a
/// host that must not be repeated. <c>\r</c>, <c>\0</c> and <c>\x7f</c> are as in C#, <c>{{300 x}}</c> stands for x written
/// 300 times. An answer is a status and, where it redirects, where to; <c>(server)</c> marks what the web server refuses
/// before the site sees it.
/// </summary>
public sealed partial record RequestCase(string Written, string Message, int Status, string? Location, bool ByServer)
{
    /// <summary>The host that requests are for, unless they say otherwise.</summary>
    public const string Host = "strange-host.example";

    public static IEnumerable<RequestCase> In(string file) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "requests", file))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(Row);

    public override string ToString() => Written;

    private static RequestCase Row(string line)
    {
        var cells = line.Trim('|').Split(" | ");
        var answer = cells[^1].Trim().Split(' ');
        return new RequestCase(
            cells[0].Trim(),
            Request([.. Piece().Matches(cells[0]).Select(m => Unescaped(m.Groups["text"].Value))]),
            int.Parse(answer[0], CultureInfo.InvariantCulture),
            answer.FirstOrDefault(word => word.StartsWith('/')),
            answer.Contains("(server)")
        );
    }

    private static string Request(string[] pieces)
    {
        var whole = pieces[0].Contains(" HTTP/", StringComparison.Ordinal);
        string[] lines = whole
            ? pieces
            : [$"GET {pieces[0]} HTTP/1.1", $"Host: {Host}", "Connection: close", .. pieces[1..]];
        return string.Join("\r\n", lines) + "\r\n\r\n";
    }

    private static string Unescaped(string text) =>
        Regex.Unescape(
            Repeat()
                .Replace(
                    text,
                    m =>
                        string.Concat(
                            Enumerable.Repeat(
                                m.Groups["text"].Value,
                                int.Parse(m.Groups["times"].Value, CultureInfo.InvariantCulture)
                            )
                        )
                )
        );

    [GeneratedRegex("`(?<text>[^`]*)`", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Piece();

    [GeneratedRegex(@"\{\{(?<times>\d+) (?<text>.*?)\}\}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Repeat();
}
