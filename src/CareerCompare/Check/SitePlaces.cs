namespace CareerCompare.Check;

/// <summary>What the site serves beside the pages of articles; paths without the slash at their start.</summary>
internal static class SitePlaces
{
    /// <summary>Pages that are there whatever the content.</summary>
    public static readonly IReadOnlyList<string> Pages =
    [
        "",
        "roles",
        "compare",
        "salaries",
        "jobs",
        "skills",
        "fit",
        "search",
        "docs/api",
        "recruiters",
    ];

    /// <summary>What is no page, and yet a place to lead to.</summary>
    public static readonly IReadOnlyList<string> Files =
    [
        "salaries.csv",
        "feeds/articles.xml",
        "feeds/jobs.xml",
        "sitemap.xml",
        "robots.txt",
        "llms.txt",
        "card.png",
        "openapi/v1.json",
    ];

    /// <summary>Pages in other forms, by what stands before and behind their path.</summary>
    public static readonly IReadOnlyList<(string Before, string Folder, string Behind)> Forms =
    [
        ("", "roles", ".md"),
        ("", "compare", ".md"),
        ("", "compare", ".csv"),
        ("", "salaries", ".csv"),
        ("", "roles", ".png"),
        ("", "compare", ".png"),
        ("", "salaries", ".png"),
        ("", "jobs", ".png"),
        ("", "skills", ".png"),
        ("embed/", "roles", ""),
        ("embed/", "compare", ""),
        ("embed/", "salaries", ""),
    ];
}
