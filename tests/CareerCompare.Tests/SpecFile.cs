using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Tests;

/// <summary>
/// A Markdown file of cases that reads as documentation. Each heading <c>## Case: name</c> starts a case; its fenced blocks are input files
/// (<c>```file roles/a.md</c>) and expectations (<c>```problems</c>, <c>```sections</c>; an empty one expects nothing).
/// Behind a file's path, <c>crlf</c>, <c>cr</c>, <c>bom</c> and <c>unended</c> (no last line break) say how it is saved;
/// <c>{{300 x}}</c> in it stands for x written 300 times, with <c>\n</c>, <c>\t</c> and <c>\u2028</c> as in C#. Instead of
/// a file, <c>hex</c> gives bytes, <c>link</c>, <c>fifo</c> and <c>device</c> make one, <c>misnamed</c> has a name with bytes in octal, <c>locked</c> is a file that somebody else holds
/// open, and <c>absent</c> removes the content folder itself. <c>```source KEY</c> is sources/KEY.yml in full, with the lines
/// that it gives instead of the usual ones; <c>```adverts pay/KEY/SLUG.csv</c> has a line for each row of advertised ranges,
/// in the short form that <see cref="Adverts.Table(string)"/> tells.
/// </summary>
public sealed partial record SpecCase(
    string File,
    string Name,
    IReadOnlyList<(string Kind, string Argument, string Text)> Blocks
)
{
    public static IEnumerable<SpecCase> In(string folder)
    {
        var files = Directory.GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, folder), "*.md");
        return files.Order(StringComparer.Ordinal).SelectMany(InFile);
    }

    public static IEnumerable<SpecCase> InFile(string file)
    {
        foreach (var section in CaseHeading().Split("\n" + System.IO.File.ReadAllText(file)).Skip(1))
        {
            var name = section[..section.IndexOf('\n')].Trim();
            var blocks = Fence()
                .Matches(section)
                .Select(m => (m.Groups["kind"].Value, m.Groups["argument"].Value.Trim(), m.Groups["text"].Value));
            yield return new SpecCase(System.IO.Path.GetFileNameWithoutExtension(file), name, [.. blocks]);
        }
    }

    /// <summary>Writes the input files.</summary>
    public void Write(TemporaryFolder folder)
    {
        foreach (var (kind, argument, text) in Blocks)
        {
            var (path, how) = (argument.Split(' ')[0], argument.Split(' ')[1..]);
            switch (kind)
            {
                case "file":
                    folder.Write(path, Saved(text, how));
                    break;
                case "source":
                    folder.Write($"sources/{path}.yml", Saved(Adverts.Source(text), how));
                    break;
                case "adverts":
                    folder.Write(path, Saved(Adverts.Table(text), how));
                    break;
                case "locked":
                    folder.Lock(path, Saved(text, how));
                    break;
                case "hex":
                    folder.WriteBytes(path, Convert.FromHexString(string.Concat(text.Where(char.IsAsciiHexDigit))));
                    break;
                case "absent":
                    Directory.Delete(folder.Path);
                    break;
                case "link":
                    folder.Link(path, text.Trim());
                    break;
                case "fifo":
                    folder.Fifo(path);
                    break;
                case "device":
                    folder.Device(path);
                    break;
                case "misnamed":
                    folder.WriteMisnamed(path, text);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The expectation of a kind, as lines; null where the case has none.</summary>
    public IReadOnlyList<string>? Expected(string kind) =>
        Blocks.Any(block => block.Kind == kind)
            ? Blocks.First(block => block.Kind == kind).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : null;

    public override string ToString() => $"{File}: {Name}";

    private static string Saved(string text, string[] how)
    {
        text = Repeat().Replace(text, m => Repeated(m.Groups["text"].Value, m.Groups["times"].Value));
        if (how.Contains("unended"))
            text = text.TrimEnd('\n');
        if (how.Contains("crlf"))
            text = text.Replace("\n", "\r\n");
        if (how.Contains("cr"))
            text = text.Replace('\n', '\r');
        return how.Contains("bom") ? '\uFEFF' + text : text;
    }

    private static string Repeated(string text, string times) =>
        string.Concat(Enumerable.Repeat(Regex.Unescape(text), int.Parse(times, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\n## Case: ", RegexOptions.None, 5000)]
    private static partial Regex CaseHeading();

    [GeneratedRegex(
        @"^(?<fence>`{3,})(?<kind>[a-z]+)(?<argument>[^\n`]*)\n(?<text>.*?)^\k<fence>$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Fence();

    [GeneratedRegex(@"\{\{(?<times>\d+) (?<text>.*?)\}\}", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Repeat();
}
