using FsCheck;
using FsCheck.Fluent;

namespace CareerCompare.Tests.Fuzz;

/// <summary>An article as text; <paramref name="Comparison"/> says where it stands.</summary>
public sealed record Draft(bool Comparison, string Text)
{
    public string Path => Comparison ? "comparisons/a.md" : "roles/data-poet.md";

    public override string ToString() => $"{Path}:\n{Text}";
}

/// <summary>
/// Articles at random: whole ones put together from fragments of a grammar, and the same with mutations. Words that must not
/// be lost are <c>word1</c>, <c>word2</c> …; they stand only where they are text.
/// </summary>
internal static class Articles
{
    private static readonly string[] Signs =
    [
        .. "*_~`[]()<>{}|#-+=!&;:\\/\"'.,0 \t\n\r\u00A0\u200B\u2028\u202E\u0085\u0301\uFEFFé漢".Select(c =>
            c.ToString()
        ),
        "**",
        "~~",
        "```",
        "    ",
        "\n\n",
        "\r\n",
        "---\n",
        "\n---\n",
        "- ",
        "1. ",
        "> ",
        "## ",
        "### ",
        "](",
        "![",
        "[x]: ",
        "&amp;",
        "&#0;",
        "&#x41;",
        "<b>",
        "<!--",
        "https://a.b",
        "javascript:",
        "mailto:a@b",
        "\\\n",
        "  \n",
        "|-|-|",
        "\U0001F600",
        "title: ",
        "aliases: ",
        ": ",
        "&a ",
        "*a",
        "!!str ",
        "<<: ",
        "? ",
        "%",
        "@",
        "Data Poet",
        "Data Painter",
        "Data Poet: ",
        "{onclick=x}",
        "(javascript:x)",
        "(//x)",
        "<javascript:x>",
        "\u0001",
    ];

    private static readonly Gen<string> Word = Gen.Choose(1, 100_000).Select(n => $"word{n}w");

    private static readonly Gen<string> Address = Gen.Elements(
        "https://example.com/a?b=c&d",
        "http://example.com",
        "mailto:a@b.c",
        "/roles/data-poet",
        "../roles/x.md",
        "#a",
        "?q",
        "",
        "<a b>",
        "a(b)c",
        "images/a.png",
        "/x \"title\"",
        "/x 'a'"
    );

    private static readonly Gen<string> Values = Gen.Elements(
        "text",
        "'quoted'",
        "\"a: b\"",
        "2026-01-31",
        "2026-13-01",
        "12",
        "true",
        "null",
        "",
        "~",
        "[a, b]",
        "[]",
        "[a, [b]]",
        "{a: b}",
        "|\n  a\n  b",
        ">\n  a\n\n  b",
        "\n  - a\n  - b",
        "\n  a: b",
        "&x a",
        "*x",
        "!t a",
        "\"",
        "[",
        "{",
        "- a",
        "Data Poet vs. Data Painter"
    );

    private static readonly Gen<string> Keys = Gen.Elements(
        "description",
        "aliases",
        "family",
        "published",
        "updated",
        "image",
        "related",
        "draft",
        "salary",
        "roles",
        "titel",
        "title",
        "<<",
        "?",
        "'a'"
    );

    /// <summary>Well-formed front matter and a body of every shape.</summary>
    public static readonly Gen<Draft> Whole =
        from comparison in Gen.Elements(true, false)
        from body in Blocks(3)
        let title = comparison ? "Data Poet vs. Data Painter" : "Data Poet"
        select new Draft(comparison, $"---\ntitle: {title}\n---\n{body}");

    /// <summary>The same with front matter of any kind, and with signs put in and pieces taken out, doubled and moved.</summary>
    public static readonly Gen<Draft> Broken =
        from draft in Whole
        from front in Gen.ListOf(Gen.Zip(Keys, Values, (key, value) => $"{key}: {value}\n"))
        from keep in Gen.Elements(true, true, false)
        from cuts in Gen.ListOf(Mutation())
        let text = keep ? draft.Text : draft.Text.Insert(4, string.Concat(front))
        select draft with
        {
            Text = cuts.Take(8).Aggregate(text, (now, cut) => cut(now)),
        };

    /// <summary>Smaller texts that may fail in the same way: without one of their lines, or of their characters.</summary>
    public static IEnumerable<Draft> Smaller(Draft draft)
    {
        var lines = draft.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
            yield return draft with
            {
                Text = string.Join('\n', lines.Where((_, at) => at != i)),
            };
        for (var i = 0; i < draft.Text.Length && draft.Text.Length < 400; i++)
            yield return draft with
            {
                Text = draft.Text.Remove(i, 1),
            };
    }

    private static Gen<Func<string, string>> Mutation() =>
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, 999)
        from length in Gen.Choose(1, 40)
        from to in Gen.Choose(0, 999)
        from sign in Gen.Elements(Signs)
        from times in Gen.Elements(1, 1, 1, 2, 20)
        select (Func<string, string>)(
            text => Mutated(text, kind, at, length, to, string.Concat(Enumerable.Repeat(sign, times)))
        );

    private static string Mutated(string text, int kind, int at, int length, int to, string sign)
    {
        var start = Place(text, at);
        var end = Math.Min(text.Length, start + length);
        return kind switch
        {
            0 => text.Remove(start, end - start),
            1 => text.Insert(Place(text, to), text[start..end]),
            2 => text[..start] + sign + text[end..],
            _ => text.Insert(start, sign),
        };
    }

    // Never inside a pair of surrogates: a file that holds half of one is no UTF-8.
    private static int Place(string text, int thousandth)
    {
        var at = (int)(text.Length * (long)thousandth / 1000);
        return at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static Gen<string> Joined(Gen<string> part, string by) =>
        Gen.NonEmptyListOf(part).Select(parts => string.Join(by, parts.Take(5)));

    private static Gen<string> Blocks(int depth) => Joined(Block(depth), "\n\n").Select(text => text + "\n");

    private static Gen<string> Block(int depth)
    {
        var text = Inlines(depth);
        Gen<string>[] flat =
        [
            text,
            text.Select(x => $"## {x}"),
            text.Select(x => $"### {x}"),
            text.Select(x => $"{x}\n==="),
            Gen.Elements(
                "## Skills",
                "## Tools",
                "### Data Poet",
                "### The Data Painters",
                "## Conclusion",
                "---",
                "***",
                "##",
                "# Data Poet"
            ),
            text.Select(x => $"Data Poet: {x}"),
            text.Select(x => $"**Data Painter:** {x}\nData Poet: {x}"),
            Joined(text, "\n"),
            Joined(text.Select(x => $"- {x}"), "\n"),
            Joined(Gen.Zip(text, text, (a, b) => $"- {a}: {b}"), "\n"),
            Joined(text.Select(x => $"7) {x}"), "\n"),
            Gen.Zip(text, text, (a, b) => $"| {a} | b |\n|:-:|---|\n| {b} | {a} |\n| c |"),
            Word.Select(x => $"```\n{x} *a*\n```"),
            Word.Select(x => $"    {x} <b>"),
        ];
        if (depth == 0)
            return Gen.OneOf(flat);
        var below = Blocks(depth - 1);
        Gen<string>[] nested =
        [
            below.Select(x => Indented("> ", x)),
            below.Select(x => "- " + Indented("  ", x)[2..]),
            below.Select(x => "1. " + Indented("   ", x)[3..]),
        ];
        return Gen.Frequency((4, Gen.OneOf(flat)), (1, Gen.OneOf(nested)));
    }

    private static string Indented(string by, string text) =>
        string.Join('\n', text.TrimEnd().Split('\n').Select(line => by + line));

    private static Gen<string> Inlines(int depth) => Joined(Inline(depth), " ");

    private static Gen<string> Inline(int depth)
    {
        var odd = Gen.Elements(
            "*",
            "_",
            "`",
            "[",
            "]",
            "|",
            "<",
            "&",
            "!",
            "\\",
            "**",
            "~~",
            ":",
            "a:",
            "&copy;",
            "&#65;",
            "\\*",
            "<b>",
            "(",
            "\"",
            "é",
            "1.",
            "+"
        );
        if (depth == 0)
            return Gen.Frequency((5, Word), (1, odd));
        var text = Inlines(depth - 1);
        return Gen.Frequency(
            (6, Word),
            (1, odd),
            (1, text.Select(x => $"*{x}*")),
            (1, text.Select(x => $"**{x}**:")),
            (1, text.Select(x => $"~~{x}~~")),
            (1, Word.Select(x => $"`{x}`")),
            (1, Gen.Zip(text, Address, (x, url) => $"[{x}]({url})")),
            (1, Gen.Zip(Word, Address, (x, url) => $"![{x}]({url})")),
            (1, Gen.Elements("<https://example.com/a>", "<a@b.c>"))
        );
    }
}
