namespace CareerCompare.Web.Views;

/// <summary>Puts numbers, dates and lists into words.</summary>
public static class Wording
{
    private static readonly string[] Numbers =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
    ];

    /// <summary><c>1 row</c>, <c>3 rows</c>.</summary>
    public static string Count(int number, string one, string? many = null) =>
        $"{number} {(number == 1 ? one : many ?? one + "s")}";

    /// <summary><c>three</c>; digits from 10 on.</summary>
    public static string InWords(int number) => number < Numbers.Length ? Numbers[number] : number.ToString();

    /// <summary><c>a, b and c</c>.</summary>
    public static string Listed(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    /// <summary><c>both</c>, <c>all three</c>, <c>all four</c>.</summary>
    public static string BothOrAll(int roles) => roles == 2 ? "both" : $"all {InWords(roles)}";

    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary><c>20 November 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy");

    /// <summary>The role in a sentence or two: its description, or else the definition in its article; null if it has neither.</summary>
    public static string? Lede(Role role) =>
        role.Description
        ?? role.Sections.FirstOrDefault(section => section is { Key: "definition", Joint: false })
            ?.Content.Groups.SelectMany(group => group.Blocks)
            .Where(block => block is not (ItemList or Table or ThematicBreak))
            .Select(block => FirstSentence(block.Text))
            .FirstOrDefault();

    /// <summary>The first sentence of a text, including its full stop.</summary>
    public static string FirstSentence(string text)
    {
        for (var i = 0; i < text.Length - 1; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && i + 2 < text.Length && !char.IsLower(text[i + 2]))
                return text[..(i + 1)];
        }
        return text;
    }
}
