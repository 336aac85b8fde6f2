using System.Text;

namespace CareerCompare;

/// <summary>A draft of a job, before it is a file in <c>content/jobs/</c>.</summary>
/// <param name="Values">Values by key of front matter; lists are separated by commas.</param>
public sealed record JobDraft(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The keys in the order of the file, with the maximum length of their values.</summary>
    public static readonly IReadOnlyList<(string Key, int MaxLength)> Keys =
    [
        ("title", 100),
        ("company", 80),
        ("location", 80),
        ("remote", 10),
        ("employment", 80),
        ("level", 40),
        ("salary", 60),
        ("url", 600),
        ("posted", 10),
        ("expires", 10),
        ("roles", 200),
    ];

    private static readonly string[] Needed = ["title", "company"];
    private static readonly string[] Lists = ["employment", "roles"];
    private static readonly string[] Bare = ["remote", "posted", "expires"];

    private IEnumerable<string> Stated => Keys.Select(known => known.Key).Where(Values.ContainsKey);

    /// <summary>The file's name, without its ending.</summary>
    public string Slug =>
        CareerCompare.Naming.Slug.From($"{Values["title"]} {Values["company"]}") is { Length: > 0 } slug ? slug : "job";

    /// <summary>The file, relative to the content folder.</summary>
    public string Path => $"jobs/{Slug}.md";

    /// <summary>The text of the file: each key on its own line, then room for the advert's text.</summary>
    public string Markdown
    {
        get
        {
            var file = new StringBuilder("---\n");
            foreach (var key in Stated)
                file.Append($"{key}: {Written(key, Values[key])}\n");
            return file.Append("---\n\n").ToString();
        }
    }

    /// <summary>The key on a line of <see cref="Markdown"/>; null for other lines.</summary>
    public string? KeyAt(int line) => Stated.ElementAtOrDefault(line - 2);

    /// <summary>Checks the values: title and company are required, and each value must be one line, and not too long.</summary>
    public IEnumerable<DraftFault> Faults()
    {
        foreach (var key in Needed.Where(key => !Values.ContainsKey(key)))
            yield return new DraftFault(key, $"A job needs a {key}.");
        foreach (var (key, maxLength) in Keys.Where(known => Values.ContainsKey(known.Key)))
        {
            var value = Values[key];
            if (value.Any(EndsLine))
                yield return new DraftFault(key, "This must be one line, without tabs or control characters.");
            else if (value.Length > maxLength)
                yield return new DraftFault(key, $"This has {value.Length} characters; the most is {maxLength}.");
            else if (key == "url" && !value.All(char.IsAscii))
                yield return new DraftFault(
                    key,
                    "An address has no such letters: write them as % and their code, as browsers copy them."
                );
        }
    }

    private static bool EndsLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static string Written(string key, string value) =>
        Lists.Contains(key) ? YamlText.List(Entries(value))
        : Bare.Contains(key) && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? value
        : YamlText.Scalar(value);

    // Ignore trailing commas.
    private static string[] Entries(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
