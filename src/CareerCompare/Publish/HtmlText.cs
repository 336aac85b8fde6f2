using System.Net;
using System.Text;

namespace CareerCompare.Publish;

/// <summary>
/// The text of an HTML fragment that was rendered from Markdown, and where each of its characters stands in the fragment.
/// Such a fragment is well formed, and has no comments or scripts.
/// </summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Inline = ["a", "em", "strong", "del", "code", "span", "img"];

    private static readonly HashSet<string> Kept =
    [
        "a",
        "code",
        "pre",
        "blockquote",
        "q",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "th",
    ];

    private const string TermAddress = "href=\"/skills/";

    private readonly StringBuilder text = new();
    private readonly List<(int Start, int End, int Run)> places = [];
    private readonly List<bool> inLinks = [];
    private readonly List<string> linkedTo = [];
    private readonly List<string> named = [];

    public HtmlText(string html)
    {
        Html = html;
        var (kept, links, run) = (0, 0, 0);
        var brackets = false;
        for (var i = 0; i < html.Length; )
        {
            if (html[i] != '<')
            {
                i = Character(i, kept > 0 ? -1 : run, links > 0 && !brackets);
                continue;
            }
            var end = html.IndexOf('>', i) + 1;
            var (name, change) = Tag(html.AsSpan(i + 1, end - i - 2));
            kept += Kept.Contains(name) ? change : 0;
            links += name == "a" ? change : 0;
            // What stands in double brackets counts by its name, and not by what else is found in it.
            brackets = name == "a" ? html.AsSpan(i, end - i).SequenceEqual(GlossaryLinks.Unresolved) : brackets;
            run++;
            if (name == "a" && change > 0)
                LinkTo(i, end);
            if (!Inline.Contains(name))
                Separate(i);
            i = end;
        }
        Text = text.ToString();
    }

    public string Html { get; }

    /// <summary>What a reader sees; elements that are blocks are parted by empty lines.</summary>
    public string Text { get; }

    /// <summary>The slugs of terms that the author links to by address.</summary>
    public IReadOnlyList<string> TermsLinkedTo => linkedTo;

    /// <summary>The names of terms in double brackets.</summary>
    public IReadOnlyList<string> Named => named;

    /// <summary>Whether a character stands inside a link.</summary>
    public bool IsInLink(int at) => inLinks[at];

    /// <summary>Whether characters stand in one run of text that may be linked.</summary>
    public bool CanLink(int start, int end) =>
        places[start].Run >= 0 && places[start].Run == places[end - 1].Run && places[start].Start < places[start].End;

    /// <summary>Where a character starts in the fragment.</summary>
    public int Source(int at) => places[at].Start;

    /// <summary>Where a character ends in the fragment, exclusive.</summary>
    public int SourceEnd(int at) => places[at].End;

    private static (string Name, int Change) Tag(ReadOnlySpan<char> inside)
    {
        var closes = inside.StartsWith("/");
        var name = closes ? inside[1..] : inside;
        var end = name.IndexOfAny(" /");
        var change =
            closes ? -1
            : inside.EndsWith("/") ? 0
            : 1;
        return ((end < 0 ? name : name[..end]).ToString(), change);
    }

    private void LinkTo(int tagStart, int tagEnd)
    {
        var tag = Html[tagStart..tagEnd];
        if (tag == GlossaryLinks.Unresolved)
            named.Add(WebUtility.HtmlDecode(Html[tagEnd..Html.IndexOf('<', tagEnd)]));
        var start = tag.IndexOf(TermAddress, StringComparison.Ordinal);
        if (start >= 0)
            linkedTo.Add(tag[(start + TermAddress.Length)..].Split('"', '#', '?')[0]);
    }

    private void Separate(int at)
    {
        if (text.Length == 0)
            return;
        for (var i = 0; i < 2; i++)
            Add('\n', (at, at, -1), inLink: false);
    }

    private int Character(int i, int run, bool inLink)
    {
        var end = i + 1;
        if (Html[i] == '&' && Html.IndexOf(';', i) is > 0 and var semicolon)
        {
            end = semicolon + 1;
            foreach (var c in WebUtility.HtmlDecode(Html[i..end]))
                Add(c, (i, end, run), inLink);
            return end;
        }
        Add(Html[i], (i, end, run), inLink);
        return end;
    }

    private void Add(char c, (int, int, int) place, bool inLink)
    {
        text.Append(c);
        places.Add(place);
        inLinks.Add(inLink);
    }
}
