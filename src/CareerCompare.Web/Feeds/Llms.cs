using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;
using CareerCompare.Web.Views.OpenApi;

namespace CareerCompare.Web.Feeds;

/// <summary>An index of the site for language models, in the format of <see href="https://llmstxt.org"/>.</summary>
internal static class Llms
{
    private static readonly (string Title, string Path, string Note)[] Data =
    [
        (
            "Roles as JSON",
            PageForm.Json.At(SiteRoute.Roles.Path),
            "every role; one role at /api/v1/roles/SLUG, two to four side by side at /api/v1/compare?roles=SLUG,SLUG"
        ),
        (
            "Skills as JSON",
            PageForm.Json.At(SiteRoute.Terms.Path),
            "skills, tools, methods and subjects, and the roles that ask for them"
        ),
        (
            "Pay as JSON",
            PageForm.Json.At(SiteRoute.Salaries.Path),
            "advertised ranges and official wages with sample sizes; one role at /api/v1/salaries/SLUG"
        ),
        ("Jobs as JSON", PageForm.Json.At(SiteRoute.Jobs.Path), "featured jobs that are open; samples are marked"),
        ("OpenAPI", SiteRoute.OpenApi.Path, "describes all of these"),
        (
            "Pay as CSV",
            PageForm.Csv.At(SiteRoute.Salaries.Path),
            "advertised ranges with sample sizes; one role at /salaries/SLUG.csv, official wages with ?figures=official"
        ),
    ];

    private static readonly (string Title, string Path, string Note)[] Optional =
    [
        ("New and revised articles", SiteRoute.ArticleFeed.Path, "Atom"),
        ("Featured jobs", SiteRoute.JobFeed.Path, "Atom"),
        ("All pages", SiteRoute.Sitemap.Path, "sitemap with every role, pair, skill and salary page"),
        (
            "How pay is measured",
            SiteRoute.Salaries.Path + "#" + Anchor.Method,
            "adverts and official statistics: what each counts and leaves out"
        ),
    ];

    public static void MapLlms(this IEndpointRouteBuilder app) => app.MapGet(SiteRoute.Llms.Path, Show).WithQuery();

    private static IResult Show(HttpContext context, CareerQueries queries, SiteAddress address)
    {
        if (context.Request.IsElsewhere(SiteRoute.Llms.Path, out var moved))
            return moved;
        var (site, home) = (queries.Current()!.Site, queries.Home());
        var text = new MarkdownBuilder();
        text.Heading(1, site.Title);
        text.Quote(site.Description);
        text.Paragraph(
            "Every role and every comparison of roles, authored or not, is also served as Markdown: add .md to its address, "
                + "/compare/A-vs-B.md for two roles in any order. Each figure names its source, its date and what it counts. Results computed from several roles, such as "
                + "career paths and the skills a change takes, are only on the pages."
        );
        text.Heading(2, "Roles");
        text.Items(home.Roles.Select(role => Entry(role.Title, PageForm.Markdown.At(role.Url), role.Description)));
        text.Heading(2, "Comparisons");
        text.Items(
            home.Comparisons.Select(pair => Entry(pair.Title, PageForm.Markdown.At(pair.Url), pair.Description))
        );
        text.Heading(2, "Data");
        text.Items(Data.Select(link => Entry(link.Title, link.Path, link.Note)));
        text.Heading(2, "Optional");
        text.Items(Optional.Select(link => Entry(link.Title, link.Path, link.Note)));
        return Results.Text(text.ToString(), "text/plain; charset=utf-8");

        string Entry(string title, string path, string? note) =>
            MarkdownBuilder.Link(title, address.For(path)) + (note is null ? "" : $": {MarkdownBuilder.Escape(note)}");
    }
}
