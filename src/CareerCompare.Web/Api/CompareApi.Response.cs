using CareerCompare.Web.Api.Responses;

namespace CareerCompare.Web.Api;

public static partial class CompareApi
{
    /// <summary>Roles side by side.</summary>
    /// <param name="Roles">The roles in canonical order.</param>
    /// <param name="Url">The page of the comparison.</param>
    /// <param name="Article">The editors' article about the pair, or null.</param>
    /// <param name="Sections">The sections in reading order.</param>
    /// <param name="Terms">The terms that all roles ask for, and those that only one asks for.</param>
    /// <param name="Transitions">The skills that each move between the roles takes.</param>
    /// <param name="Salary">The pay of the roles; null if unknown.</param>
    /// <param name="Similarity">The similarity of each pair of roles.</param>
    /// <param name="Evidence">The terms of each role, with the places that name them.</param>
    public sealed record Response(
        IReadOnlyList<RoleEntry> Roles,
        string Url,
        ArticleEntry? Article,
        IReadOnlyList<SectionEntry> Sections,
        Terms Terms,
        IReadOnlyList<TransitionEntry> Transitions,
        Salaries? Salary,
        IReadOnlyList<Similarity> Similarity,
        IReadOnlyDictionary<string, IReadOnlyList<TermResponse>> Evidence
    );

    /// <summary>A move from one role to another: slugs of the terms that carry over, that are needed and that are missing, most asked for first.</summary>
    /// <param name="From">The old role.</param>
    /// <param name="To">The new role.</param>
    /// <param name="Have">Terms that both roles ask for.</param>
    /// <param name="Need">Terms that the new role asks for.</param>
    /// <param name="Score">The share of needed terms that carry over, from 0 to 1.</param>
    /// <param name="Missing">Terms that only the new role asks for.</param>
    public sealed record TransitionEntry(
        string From,
        string To,
        IReadOnlyList<string> Have,
        IReadOnlyList<string> Need,
        double Score,
        IReadOnlyList<string> Missing
    );

    /// <summary>The pay of the roles, and how often one pays more than another.</summary>
    /// <param name="Roles">The pay of each role, by slug; roles without figures are left out.</param>
    /// <param name="Odds">How often one role pays more than another, by level.</param>
    public sealed record Salaries(
        IReadOnlyDictionary<string, SalaryResponse> Roles,
        IReadOnlyList<SalaryOddsResponse> Odds
    );

    /// <summary>The similarity of two roles: the terms that both ask for, divided by all terms that either asks for.</summary>
    /// <param name="Roles">The two slugs.</param>
    /// <param name="Shared">The number of terms that both ask for.</param>
    /// <param name="All">The number of terms that either asks for.</param>
    /// <param name="Score">Shared divided by all (the Jaccard index), from 0 to 1.</param>
    public sealed record Similarity(IReadOnlyList<string> Roles, int Shared, int All, double Score);

    /// <summary>A role of the comparison.</summary>
    /// <param name="Slug">The role's slug.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Url">Its page.</param>
    public sealed record RoleEntry(string Slug, string Title, string Url);

    /// <summary>An article about the pair, written by the editors.</summary>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Url">Its page.</param>
    public sealed record ArticleEntry(string Slug, string Title, string Url);

    /// <summary>A section: the article's text about all roles, and the text about each role.</summary>
    /// <param name="Key">Its stable key.</param>
    /// <param name="Title">Its title on the page.</param>
    /// <param name="Shared">The text about all roles, or null.</param>
    /// <param name="Cells">The text about each role, by slug; roles without text are left out.</param>
    public sealed record SectionEntry(
        string Key,
        string Title,
        ContentResponse? Shared,
        IReadOnlyDictionary<string, ContentResponse> Cells
    );

    /// <summary>Slugs of terms.</summary>
    /// <param name="Shared">Terms that all roles ask for.</param>
    /// <param name="Only">The terms that only one role asks for, by role.</param>
    public sealed record Terms(IReadOnlyList<string> Shared, IReadOnlyDictionary<string, IReadOnlyList<string>> Only);
}
