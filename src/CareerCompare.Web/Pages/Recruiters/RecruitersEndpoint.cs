using System.Text;
using System.Text.Json;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Recruiters;

/// <summary>A job as a form composes it: nothing of it is kept.</summary>
/// <param name="Fields">What was filled in, by key of front matter.</param>
/// <param name="Text">The body.</param>
public sealed record DraftJob(IReadOnlyDictionary<string, string> Fields, string? Text)
{
    /// <summary>The keys that the form asks for as text.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "title",
        "company",
        "location",
        "level",
        "salary",
        "url",
        "posted",
        "expires",
        "employment",
        "roles",
        "remote",
    ];

    private static readonly string[] Lists = ["employment", "roles"];
    private static readonly string[] Plain = ["posted", "expires", "remote"];

    /// <summary>Whether there is enough for a file.</summary>
    public bool IsWhole => Fields.ContainsKey("title") && Fields.ContainsKey("company");

    /// <summary>The file's name.</summary>
    public string File => $"content/jobs/{Name}.md";

    /// <summary>The file. A text of JSON is a text of YAML too, so that nothing in a value can be taken for a key.</summary>
    public string Markdown
    {
        get
        {
            var file = new StringBuilder("---\n");
            foreach (var key in Keys.Where(Fields.ContainsKey))
                file.Append($"{key}: {Value(key, Fields[key])}\n");
            return file.Append("---\n")
                .Append(Text ?? "What the work is, what it asks for, what it offers.")
                .Append('\n')
                .ToString();
        }
    }

    private string Name => Slug.From($"{Fields["title"]} {Fields["company"]}") is { Length: > 0 } slug ? slug : "job";

    private static string Value(string key, string text) =>
        Lists.Contains(key) ? $"[{string.Join(", ", text.Split(',', StringSplitOptions.TrimEntries).Select(Quoted))}]"
        : Plain.Contains(key) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? text
        : Quoted(text);

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}

internal static class RecruitersEndpoint
{
    private const string Path = "/recruiters";
    private const int LongestText = 5000;

    public static void MapRecruiters(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, Show).WithQuery([.. DraftJob.Keys, "text"]);

    private static IResult Show(HttpContext context, CareerQueries queries)
    {
        if (context.Request.IsElsewhere(Path, out var moved))
            return moved;
        var query = context.Request.Query;
        var fields = DraftJob
            .Keys.Select(key => (key, Value: query.Word(key)))
            .Where(field => field.Value is not null)
            .ToDictionary(field => field.key, field => field.Value!);
        var text = query["text"].ToString().ReplaceLineEndings("\n").Trim();
        var draft = new DraftJob(fields, text.Length == 0 ? null : text[..Math.Min(text.Length, LongestText)]);
        return PageResult.Of<RecruitersPage, DraftJob>(queries.Current()!.Site, draft);
    }
}
