using static CareerCompare.Routes.PageForm;

namespace CareerCompare.Routes;

/// <summary>
/// The meaning of the name in an address. <see cref="Roles"/> means two to four roles, <see cref="Other"/> something without an
/// article.
/// </summary>
public enum PathName
{
    None,
    Role,
    Roles,
    Job,
    Term,
    Other,
}

/// <summary>
/// The table of all pages and files of the site, with their forms. All code that writes or reads addresses uses this table; a
/// new kind of page is a new row.
/// </summary>
public sealed class SiteRoute
{
    /// <summary>The maximum number of roles in a comparison.</summary>
    public const int MaxCompared = 4;

    // Each row adds itself, so that none can be forgotten.
    private static readonly List<SiteRoute> Table = [];

    public static readonly SiteRoute Home = new("/", Page);
    public static readonly SiteRoute Roles = new("/roles", Page, Json);
    public static readonly SiteRoute Role = new("/roles/{slug}", PathName.Role, Page, Markdown, Preview, Embed, Json);
    public static readonly SiteRoute Picker = new("/compare", Page, Json);
    public static readonly SiteRoute Comparison = new(
        "/compare/{slugs}",
        PathName.Roles,
        Page,
        Markdown,
        Csv,
        Preview,
        Embed
    );
    public static readonly SiteRoute Salaries = new("/salaries", Page, Csv, Json);
    public static readonly SiteRoute Salary = new("/salaries/{slug}", PathName.Role, Page, Csv, Preview, Embed, Json);
    public static readonly SiteRoute Jobs = new("/jobs", Page, Json);
    public static readonly SiteRoute Job = new("/jobs/{slug}", PathName.Job, Page, Preview);
    public static readonly SiteRoute Skills = new("/skills", Page);
    public static readonly SiteRoute Skill = new("/skills/{slug}", PathName.Term, Page, Preview);
    public static readonly SiteRoute Terms = new("/terms", Json);
    public static readonly SiteRoute Term = new("/terms/{slug}", PathName.Term, Json);
    public static readonly SiteRoute Fit = new("/fit", Page);
    public static readonly SiteRoute Search = new("/search", Page, Json);
    public static readonly SiteRoute ApiDocs = new("/docs/api", Page);
    public static readonly SiteRoute Recruiters = new("/recruiters", Page);

    // Files that are not a form of a page.
    public static readonly SiteRoute OpenApi = new("/openapi/v1.json", Standalone);
    public static readonly SiteRoute ArticleFeed = new("/feeds/articles.xml", Standalone);
    public static readonly SiteRoute JobFeed = new("/feeds/jobs.xml", Standalone);
    public static readonly SiteRoute Sitemap = new("/sitemap.xml", Standalone);
    public static readonly SiteRoute SitemapPart = new("/sitemaps/{number:int}.xml", PathName.Other, Standalone);
    public static readonly SiteRoute Robots = new("/robots.txt", Standalone);
    public static readonly SiteRoute Llms = new("/llms.txt", Standalone);
    public static readonly SiteRoute Card = new("/card.png", Standalone);
    public static readonly SiteRoute Image = new("/images/{**path}", PathName.Other, Standalone);

    // Endpoints for programs.
    public static readonly SiteRoute OEmbed = new("/oembed", Service);
    public static readonly SiteRoute Live = new("/health/live", Service);
    public static readonly SiteRoute Ready = new("/health/ready", Service);
    public static readonly SiteRoute LiveReload = new("/live-reload", Service);

    private SiteRoute(string template, params PageForm[] forms)
        : this(template, PathName.None, forms) { }

    private SiteRoute(string template, PathName subject, params PageForm[] forms)
    {
        (Template, Subject, Forms) = (template, subject, forms);
        var (open, close) = (template.IndexOf('{'), template.IndexOf('}'));
        (Path, After) = open < 0 ? (template, "") : (template[..open], template[(close + 1)..]);
        Table.Add(this);
    }

    /// <summary>The whole table.</summary>
    public static IReadOnlyList<SiteRoute> All => Table;

    /// <summary>The address as ASP.NET Core maps it: <c>/roles/{slug}</c>.</summary>
    public string Template { get; }

    /// <summary>The address, or the part before the name: <c>/roles</c>, <c>/roles/</c>.</summary>
    public string Path { get; }

    /// <summary>The part of the address after the name.</summary>
    public string After { get; }

    /// <summary>The meaning of the name in the address.</summary>
    public PathName Subject { get; }

    /// <summary>The forms in which it is served.</summary>
    public IReadOnlyList<PageForm> Forms { get; }

    /// <summary>Whether it is a page that always exists, whatever the content.</summary>
    public bool IsFixedPage => Subject == PathName.None && Forms.Contains(Page);

    /// <summary>The route of an article's page.</summary>
    public static SiteRoute From(ArticleKind article) =>
        article switch
        {
            ArticleKind.Comparison => Comparison,
            ArticleKind.Job => Job,
            ArticleKind.Term => Skill,
            _ => Role,
        };

    /// <summary>The address with this name in it.</summary>
    public string For(string name) => Path + name + After;

    /// <summary>The name in the address of a page of this kind; null for other addresses.</summary>
    public string? NameIn(string path) =>
        PageAddress.Parse(path) is { } page && page.Route == this && page.Form == Page ? page.Name : null;

    /// <summary>The address of a comparison of these roles, in the order given.</summary>
    public string For(IEnumerable<string> roles) => For(string.Join(Slug.Versus, roles));
}
