using System.Globalization;
using System.Text;

namespace CareerCompare;

/// <summary>Writes texts as YAML 1.2 that is easy to read and means the same in YAML 1.1.</summary>
public static class YamlText
{
    // Words that are not text in YAML.
    private static readonly string[] Words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    private const string Marks = " -_.,:;'/()+%&=?!@#$€£~";
    private const string ListMarks = ",:?";

    /// <summary>The text itself if it is safe in YAML, otherwise in quotation marks.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>A list on one line.</summary>
    public static string List(IEnumerable<string> texts) =>
        $"[{string.Join(", ", texts.Select(text => text.AsSpan().IndexOfAny(ListMarks) < 0 ? Scalar(text) : Quoted(text)))}]";

    /// <summary>In quotation marks, with only the necessary escapes (YAML 1.2, sections 5.1 and 7.3.1).</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when IsUnprintable(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        return quoted.Append('"').ToString();
    }

    // Stricter than YAML: a letter first, then nothing that could be special in YAML.
    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text[^1] is not (' ' or ':')
        && text.All(c => char.IsLetterOrDigit(c) || Marks.Contains(c))
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !Words.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsUnprintable(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
