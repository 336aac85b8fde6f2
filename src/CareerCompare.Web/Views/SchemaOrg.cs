using CareerCompare.Query;
using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Views;

/// <summary>Structured data in the vocabulary of <see href="https://schema.org"/>: never more than the page shows.</summary>
internal static class SchemaOrg
{
    /// <summary>The path to a page: the start page, its list, the page itself.</summary>
    public static object Breadcrumbs(IReadOnlyList<(string Title, Uri? Url)> places) =>
        Thing(
            "BreadcrumbList",
            ("itemListElement", places.Select((place, i) => Place(place.Title, place.Url, i + 1)).ToList())
        );

    /// <summary>A term with its definition.</summary>
    public static object Term(Term term, SiteAddress address) =>
        Thing(
            "DefinedTerm",
            ("name", term.Title),
            ("alternateName", term.Aliases.Count > 0 ? term.Aliases : null),
            ("description", term.Summary.Length > 0 ? term.Summary : null),
            ("url", address.For(term.Url).ToString()),
            ("inDefinedTermSet", address.For(SiteRoute.Skills.Path).ToString())
        );

    /// <summary>An authored comparison.</summary>
    public static object Article(Article article, string path, Site site, SiteAddress address) =>
        Thing(
            "Article",
            ("headline", article.Title),
            ("description", article.Description),
            ("datePublished", Day(article.Published)),
            ("dateModified", Day(article.Updated)),
            ("mainEntityOfPage", address.For(path).ToString()),
            ("author", Part("Organization", ("name", site.Title), ("url", address.For("/").ToString())))
        );

    /// <summary>The pay of all roles as a data set.</summary>
    public static object Dataset(SalaryList list, string title, string description, SiteAddress address) =>
        Thing(
            "Dataset",
            ("name", title),
            ("description", description),
            ("url", address.For(SiteRoute.Salaries.Path).ToString()),
            ("license", Licence(list.Source!.Licence)),
            (
                "isBasedOn",
                list.Method.Adverts.Take(1).Concat(list.Method.Wages).Select(source => source.Address).ToList()
            ),
            ("version", list.Source.Edition),
            (
                "distribution",
                Part(
                    "DataDownload",
                    ("encodingFormat", "text/csv"),
                    ("contentUrl", address.For(PageForm.Csv.At(SiteRoute.Salaries.Path)).ToString())
                )
            )
        );

    private static Dictionary<string, object> Place(string title, Uri? url, int position) =>
        Part("ListItem", ("position", position), ("name", title), ("item", url?.ToString()));

    // A licence with an address is a URL; one with only a name is a CreativeWork.
    private static object? Licence(string? licence) =>
        licence?.StartsWith("http", StringComparison.OrdinalIgnoreCase) != false
            ? licence
            : Part("CreativeWork", ("name", licence));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");

    private static Dictionary<string, object> Thing(string type, params (string Name, object? Value)[] facts)
    {
        var thing = new Dictionary<string, object>(StringComparer.Ordinal) { ["@context"] = "https://schema.org" };
        foreach (var (name, value) in Part(type, facts))
            thing[name] = value;
        return thing;
    }

    private static Dictionary<string, object> Part(string type, params (string Name, object? Value)[] facts)
    {
        var part = new Dictionary<string, object>(StringComparer.Ordinal) { ["@type"] = type };
        foreach (var (name, value) in facts.Where(fact => fact.Value is not null))
            part[name] = value!;
        return part;
    }
}
