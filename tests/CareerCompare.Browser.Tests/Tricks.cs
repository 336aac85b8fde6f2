using System.Text;
using System.Text.Json;
using CareerCompare.Parse;
using CareerCompare.Read;

namespace CareerCompare.Browser.Tests;

/// <summary>Texts that try to run a script, to load something or to lead elsewhere; from <c>tricks.json</c>.</summary>
/// <param name="Addresses">Targets of links and pictures.</param>
/// <param name="Markdown">Markdown and HTML.</param>
/// <param name="Texts">Words that break out of where they stand.</param>
internal sealed record Tricks(string[] Addresses, string[] Markdown, string[] Texts)
{
    public static readonly Tricks All = JsonSerializer.Deserialize<Tricks>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tricks.json")),
        JsonSerializerOptions.Web
    )!;

    public IEnumerable<string> Each => Addresses.Concat(Markdown).Concat(Texts);
}

/// <summary>
/// An article that carries tricks wherever an editor can write. What a place refuses is left out of it, and counted: all else
/// is published, so that a browser can be shown it.
/// </summary>
internal sealed class TrickyArticle
{
    private static readonly string[] Fields =
    [
        "title",
        "description",
        "family",
        "aliases",
        "related",
        "image",
        "claim",
    ];

    private static readonly Func<string, string>[] Places =
    [
        text => text,
        text => "- " + text.Replace("\n", "\n  "),
        text => $"- {text}: text",
        text => $"- Label: {text}",
        text => "1. " + text.Replace("\n", "\n   "),
        text => "> " + text.Replace("\n", "\n> "),
        text => $"## {text}",
        text => $"### {text}",
        text => $"| {text} | b |\n|---|---|\n| c | {text} |",
        text => $"**{text}**",
        text => $"[a]({text})",
        text => $"[a](<{text}>)",
        text => $"[a{text.Length}]\n\n[a{text.Length}]: {text}",
        text => $"![a]({text})",
        text => $"<{text}>",
        text => $"[a](/roles \"{text}\")",
        text => $"![{text}](/images/a.png '{text}')",
        text => $"[{text}](/roles)",
        text => $"`{text}`",
        text => $"``` {text}\ncode\n```",
    ];

    private readonly Dictionary<string, List<string>> front = Fields.ToDictionary(
        field => field,
        _ => new List<string>()
    );
    private readonly List<string> body = [];

    private readonly string folder;

    private TrickyArticle(string folder, string slug, params string[] roles) =>
        (this.folder, Slug, Roles) = (folder, slug, roles);

    /// <summary>The article of a role.</summary>
    public TrickyArticle(string slug, IEnumerable<string> tricks)
        : this("roles", slug)
    {
        foreach (var trick in tricks)
            Add(trick);
        Settle();
    }

    /// <summary>A comparison that says of each role what its own article says.</summary>
    public TrickyArticle(TrickyArticle first, TrickyArticle second)
        : this("comparisons", first.Slug + CareerCompare.Naming.Slug.Versus + second.Slug, first.Slug, second.Slug)
    {
        foreach (var field in Fields)
            front[field].AddRange(first.front[field].Concat(second.front[field]));
        foreach (var role in (TrickyArticle[])[first, second])
            body.AddRange(role.body.Prepend($"## Skills\n\n### {role.Slug}"));
        Settle();
    }

    public string Slug { get; }

    /// <summary>Roles that a comparison names.</summary>
    public string[] Roles { get; }

    public string Path => $"{folder}/{Slug}.md";

    /// <summary>How many places took a trick.</summary>
    public int Taken => front.Values.Sum(tricks => tricks.Count) + body.Count;

    /// <summary>The rules that refused one, once for each place.</summary>
    public List<string> Refusals { get; } = [];

    private void Add(string trick)
    {
        foreach (var field in Fields)
            Try(article => article.front[field].Add(trick));
        foreach (var place in Places)
            Try(article => article.body.Add(place(trick)));
    }

    // A title has a limit of its own; what it has no room for stands in the other fields.
    private IEnumerable<string> ShortTitle()
    {
        var length = 0;
        return front["title"].TakeWhile(trick => (length += trick.Length) < 190);
    }

    /// <summary>The file's text. Code that a trick leaves open comes last.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"---\ntitle: {Quoted(ShortTitle().Prepend(Slug))}\n");
        if (front["description"].Count > 0)
            text.Append($"description: {Quoted(front["description"])}\n");
        if (Roles.Length > 0)
            text.Append($"roles: {List(Roles)}\n");
        if (folder == "roles")
        {
            if (front["family"].Count > 0)
                text.Append($"family: {Quoted(front["family"])}\n");
            text.Append($"aliases: {List(front["aliases"])}\nrelated: {List(front["related"])}\n");
            foreach (var image in front["image"].Take(1))
                text.Append($"image: {Quoted([image])}\n");
            var claims = front["claim"].Select(claim => $"{{source: {Quoted([claim])}, url: {Quoted([claim])}}}");
            text.Append($"salary: {{claims: [{string.Join(", ", claims)}]}}\n");
        }
        return text.Append("---\n").AppendJoin("\n\n", body.OrderBy(LeavesOpen)).Append('\n').ToString();
    }

    // Each trick is tried alone, so that one that is refused does not keep the others from the page.
    private void Try(Action<TrickyArticle> place)
    {
        var alone = new TrickyArticle(folder, Slug, Roles);
        place(alone);
        if (Refused(alone.ToString()) is { } rule)
        {
            Refusals.Add(rule);
            return;
        }
        place(this);
    }

    // What one trick defines, another may use.
    private void Settle()
    {
        if (Refused(ToString()) is null)
            return;
        var pieces = body.ToList();
        body.Clear();
        foreach (var piece in pieces)
        {
            body.Add(piece);
            if (Refused(ToString()) is not { } rule)
                continue;
            body.Remove(piece);
            Refusals.Add(rule);
        }
    }

    private string? Refused(string text)
    {
        if (StrictUtf8.Decode(Encoding.UTF8.GetBytes(text), out var decoded) is not null)
            return Rule.NotUtf8.Name;
        var kind = folder == "roles" ? ArticleKind.Role : ArticleKind.Comparison;
        var head = ArticleParser.ParseHead(new SourceFile(Path, kind, Slug, decoded, ""));
        var parsed = ArticleParser.ParseBody(head, SettingsParser.DefaultSections, new RoleNames());
        var refused = parsed.Problems.FirstOrDefault(problem => problem.Rule.HoldsBack)?.Rule.Name;
        if (refused is null)
            parsed.Article.ShouldNotBeNull($"refused without a word:\n{text}");
        return refused;
    }

    private static bool LeavesOpen(string text) =>
        text.Contains("```", StringComparison.Ordinal) || text.Contains("~~~", StringComparison.Ordinal);

    // JSON is YAML, but for the surrogates of JSON's own escapes, which are refused by name.
    private static string Quoted(IEnumerable<string> texts) => JsonSerializer.Serialize(string.Join(' ', texts));

    private static string List(IEnumerable<string> texts) =>
        $"[{string.Join(", ", texts.Select(text => Quoted([text])))}]";
}
