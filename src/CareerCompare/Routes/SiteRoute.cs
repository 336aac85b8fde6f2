namespace CareerCompare.Routes;

/// <summary>What the last part of an address names.</summary>
public enum PathSubject
{
    /// <summary>The address has no name in it.</summary>
    None,

    /// <summary>One role.</summary>
    Role,

    /// <summary>Two to four roles.</summary>
    Roles,

    /// <summary>A job.</summary>
    Job,

    /// <summary>A glossary term.</summary>
    Term,

    /// <summary>Nothing that has an article.</summary>
    Other,
}

/// <summary>
/// Every kind of page and file that the site serves, with the forms it is served in. All who write or read addresses ask this
/// table; a new kind of page is a new row.
/// </summary>
public sealed class SiteRoute
{
    /// <summary>The most roles that one address compares.</summary>
    public const int MaxCompared = 4;

    // Each row adds itself, so that none can be forgotten.
    private static readonly List<SiteRoute> Table = [];

    public static readonly SiteRoute Home = new("/", PathSubject.None, PageForm.Page);
    public static readonly SiteRoute Roles = new("/roles", PathSubject.None, PageForm.Page, PageForm.Json);
    public static readonly SiteRoute Role = new(
        "/roles/{slug}",
        PathSubject.Role,
        PageForm.Page,
        PageForm.Markdown,
        PageForm.Picture,
        PageForm.Embed,
        PageForm.Json
    );
    public static readonly SiteRoute Picker = new("/compare", PathSubject.None, PageForm.Page, PageForm.Json);
    public static readonly SiteRoute Comparison = new(
        "/compare/{slugs}",
        PathSubject.Roles,
        PageForm.Page,
        PageForm.Markdown,
        PageForm.Csv,
        PageForm.Picture,
        PageForm.Embed
    );
    public static readonly SiteRoute Salaries = new(
        "/salaries",
        PathSubject.None,
        PageForm.Page,
        PageForm.Csv,
        PageForm.Json
    );
    public static readonly SiteRoute Salary = new(
        "/salaries/{slug}",
        PathSubject.Role,
        PageForm.Page,
        PageForm.Csv,
        PageForm.Picture,
        PageForm.Embed,
        PageForm.Json
    );
    public static readonly SiteRoute Jobs = new("/jobs", PathSubject.None, PageForm.Page, PageForm.Json);
    public static readonly SiteRoute Job = new("/jobs/{slug}", PathSubject.Job, PageForm.Page, PageForm.Picture);
    public static readonly SiteRoute Skills = new("/skills", PathSubject.None, PageForm.Page);
    public static readonly SiteRoute Skill = new("/skills/{slug}", PathSubject.Term, PageForm.Page, PageForm.Picture);
    public static readonly SiteRoute Terms = new("/terms", PathSubject.None, PageForm.Json);
    public static readonly SiteRoute Term = new("/terms/{slug}", PathSubject.Term, PageForm.Json);
    public static readonly SiteRoute Fit = new("/fit", PathSubject.None, PageForm.Page);
    public static readonly SiteRoute Search = new("/search", PathSubject.None, PageForm.Page, PageForm.Json);
    public static readonly SiteRoute ApiDocs = new("/docs/api", PathSubject.None, PageForm.Page);
    public static readonly SiteRoute Recruiters = new("/recruiters", PathSubject.None, PageForm.Page);

    public static readonly SiteRoute OpenApi = new("/openapi/v1.json", PathSubject.None, PageForm.File);
    public static readonly SiteRoute ArticleFeed = new("/feeds/articles.xml", PathSubject.None, PageForm.File);
    public static readonly SiteRoute JobFeed = new("/feeds/jobs.xml", PathSubject.None, PageForm.File);
    public static readonly SiteRoute Sitemap = new("/sitemap.xml", PathSubject.None, PageForm.File);
    public static readonly SiteRoute SitemapPart = new("/sitemaps/{number:int}.xml", PathSubject.Other, PageForm.File);
    public static readonly SiteRoute Robots = new("/robots.txt", PathSubject.None, PageForm.File);
    public static readonly SiteRoute Llms = new("/llms.txt", PathSubject.None, PageForm.File);
    public static readonly SiteRoute Card = new("/card.png", PathSubject.None, PageForm.File);
    public static readonly SiteRoute Image = new("/images/{**path}", PathSubject.Other, PageForm.File);

    public static readonly SiteRoute OEmbed = new("/oembed", PathSubject.None, PageForm.Service);
    public static readonly SiteRoute Live = new("/health/live", PathSubject.None, PageForm.Service);
    public static readonly SiteRoute Ready = new("/health/ready", PathSubject.None, PageForm.Service);
    public static readonly SiteRoute LiveReload = new("/live-reload", PathSubject.None, PageForm.Service);

    private SiteRoute(string template, PathSubject subject, params PageForm[] forms)
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

    /// <summary>The address, or what comes before the name in it: <c>/roles</c>, <c>/roles/</c>.</summary>
    public string Path { get; }

    /// <summary>What follows the name in the address.</summary>
    public string After { get; }

    /// <summary>What the name in the address means.</summary>
    public PathSubject Subject { get; }

    /// <summary>The forms in which it is served.</summary>
    public IReadOnlyList<PageForm> Forms { get; }

    /// <summary>Whether it is a page that is there whatever the content.</summary>
    public bool IsFixedPage => Subject == PathSubject.None && Forms.Contains(PageForm.Page);

    /// <summary>The kind of page that an article has.</summary>
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

    /// <summary>The name in the address of a page of this kind; null where the address is another's.</summary>
    public string? NameIn(string path) =>
        PageAddress.Parse(path) is { } page && page.Route == this && page.Form == PageForm.Page ? page.Name : null;

    /// <summary>The address of a comparison of these roles, in the order given.</summary>
    public string For(IEnumerable<string> roles) => For(string.Join(Slug.Versus, roles));
}
