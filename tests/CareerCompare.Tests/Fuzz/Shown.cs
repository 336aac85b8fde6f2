using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareerCompare.Tests.Fuzz;

/// <summary>What readers get of an article: its HTML, as a browser reads it, and its plain text.</summary>
internal sealed class Shown
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["p"] = [],
        ["h3"] = [],
        ["ul"] = [],
        ["ol"] = ["start"],
        ["li"] = [],
        ["em"] = [],
        ["strong"] = [],
        ["del"] = [],
        ["code"] = ["class"],
        ["pre"] = [],
        ["blockquote"] = [],
        ["br"] = [],
        ["hr"] = [],
        ["a"] = ["href", "title"],
        ["img"] = ["src", "alt", "title"],
        ["span"] = ["class"],
        ["table"] = [],
        ["thead"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["th"] = ["scope", "class"],
        ["td"] = ["class"],
    };

    private readonly IElement main;

    public Shown(Article article)
    {
        var contents = article
            .Sections.SelectMany(section => section.Parts.Select(part => part.Content).Prepend(section.Shared))
            .ToList();
        var html = string.Concat(contents.Select(CareerCompare.Render.Html.From));
        var page = new HtmlParser().ParseDocument($"<main>{html}</main><footer></footer>");
        main = page.QuerySelector("main")!;
        Whole = page.Body!.Children.Select(child => child.LocalName).SequenceEqual(["main", "footer"]);
        var titles = article.Sections.Select(section => section.Title).ToList();
        var seen = main.QuerySelectorAll("*")
            .SelectMany(element => element.Attributes)
            .Select(attribute => attribute.Value);
        Page = string.Join('\n', titles.Append(main.TextContent).Concat(seen));
        Plain = string.Join('\n', titles.Concat(contents.SelectMany(content => content.Groups).SelectMany(Texts)));
    }

    /// <summary>Whether every element that is opened is closed.</summary>
    public bool Whole { get; }

    /// <summary>All that the page holds, attributes too.</summary>
    public string Page { get; }

    /// <summary>All that the API says.</summary>
    public string Plain { get; }

    /// <summary>Elements, attributes and addresses that nobody allowed.</summary>
    public IEnumerable<string> Foreign() =>
        from element in main.QuerySelectorAll("*")
        where
            !Allowed.TryGetValue(element.LocalName, out var attributes)
            || element.Attributes.Any(attribute => !attributes.Contains(attribute.Name))
            || !IsSafe(element.GetAttribute("href") ?? element.GetAttribute("src") ?? "")
        select element.OuterHtml;

    private static bool IsSafe(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        return end < 0 ? !url.Contains('\\')
            : url[end] != ':' ? !url.StartsWith("//", StringComparison.Ordinal)
            : url[..end].ToLowerInvariant() is "http" or "https" or "mailto";
    }

    private static IEnumerable<string> Texts(Group group) =>
        group.Blocks.SelectMany(block => block.Items.SelectMany(Texts).Prepend(block.Text)).Prepend(group.Title ?? "");

    private static IEnumerable<string> Texts(Item item) => item.Items.SelectMany(Texts).Prepend(item.Whole);
}
