using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Tests;

/// <summary>
/// A Markdown file of cases that reads as documentation. Each heading <c>## Case: name</c> starts a case; its fenced blocks are input files
/// (<c>```file roles/a.md</c>; also <c>hex</c>, <c>link</c> and <c>fifo</c>) and expectations (<c>```problems</c>,
/// <c>```sections</c>). <c>{{300 x}}</c> in a file stands for x written 300 times.
/// </summary>
public sealed partial record SpecCase(
    string File,
    string Name,
    IReadOnlyList<(string Kind, string Argument, string Text)> Blocks
)
{
    public static IEnumerable<SpecCase> In(string folder)
    {
        foreach (
            var file in Directory.GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, folder), "*.md").Order()
        )
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
        foreach (var (kind, path, text) in Blocks)
        {
            switch (kind)
            {
                case "file":
                    folder.Write(
                        path,
                        Repeat().Replace(text, m => Repeated(m.Groups["text"].Value, m.Groups["times"].Value))
                    );
                    break;
                case "hex":
                    folder.WriteBytes(path, Convert.FromHexString(string.Concat(text.Where(char.IsAsciiHexDigit))));
                    break;
                case "link":
                    folder.Link(path, text.Trim());
                    break;
                case "fifo":
                    folder.Fifo(path);
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

    private static string Repeated(string text, string times) =>
        string.Concat(Enumerable.Repeat(text.Replace("\\n", "\n"), int.Parse(times, CultureInfo.InvariantCulture)));

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
