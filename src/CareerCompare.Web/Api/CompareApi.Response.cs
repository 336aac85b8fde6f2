using CareerCompare.Web.Api.Responses;

namespace CareerCompare.Web.Api;

public static partial class CompareApi
{
    /// <summary>Roles side by side.</summary>
    /// <param name="Roles">The roles in canonical order.</param>
    /// <param name="Url">The page of the comparison.</param>
    /// <param name="Article">The authored article about the pair, or null.</param>
    /// <param name="Sections">The sections in reading order.</param>
    /// <param name="Terms">Terms that all roles ask for, and that only one does.</param>
    /// <param name="Transitions">What it takes to move from one role to another.</param>
    /// <param name="Salary">What the roles pay; null where nothing is known.</param>
    /// <param name="Similarity">How much every two of the roles are alike.</param>
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

    /// <summary>What a move takes: slugs of the terms one has, needs, and misses, most asked for first; the share one has.</summary>
    /// <param name="From">The role one leaves.</param>
    /// <param name="To">The role one goes to.</param>
    /// <param name="Have">Terms that both ask for.</param>
    /// <param name="Need">Terms that the new role asks for.</param>
    /// <param name="Score">The share of what is needed that one has, from 0 to 1.</param>
    /// <param name="Missing">Terms that only the new role asks for.</param>
    public sealed record TransitionEntry(
        string From,
        string To,
        IReadOnlyList<string> Have,
        IReadOnlyList<string> Need,
        double Score,
        IReadOnlyList<string> Missing
    );

    /// <summary>What the roles pay, and how often one pays more than another.</summary>
    /// <param name="Roles">By slug what each role pays; those of which nothing is known are left out.</param>
    /// <param name="Odds">How often one pays more, by level.</param>
    public sealed record Salaries(
        IReadOnlyDictionary<string, SalaryResponse> Roles,
        IReadOnlyList<SalaryOddsResponse> Odds
    );

    /// <summary>How much two roles are alike: terms that both ask for, by all that either asks for.</summary>
    /// <param name="Roles">The two slugs.</param>
    /// <param name="Shared">How many terms both ask for.</param>
    /// <param name="All">How many terms either asks for.</param>
    /// <param name="Score">The one by the other, from 0 to 1.</param>
    public sealed record Similarity(IReadOnlyList<string> Roles, int Shared, int All, double Score);

    /// <summary>A role of the comparison.</summary>
    /// <param name="Slug">The role's slug.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="Url">Its page.</param>
    public sealed record RoleEntry(string Slug, string Title, string Url);

    /// <summary>The authored article.</summary>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="Url">Its page.</param>
    public sealed record ArticleEntry(string Slug, string Title, string Url);

    /// <summary>A section: what the authored article says of all roles, and what is said of each.</summary>
    /// <param name="Key">Stable name.</param>
    /// <param name="Title">How the page calls it.</param>
    /// <param name="Shared">What is said of all roles, or null.</param>
    /// <param name="Cells">By slug what is said of each role; those of which nothing is said are left out.</param>
    public sealed record SectionEntry(
        string Key,
        string Title,
        ContentResponse? Shared,
        IReadOnlyDictionary<string, ContentResponse> Cells
    );

    /// <summary>Slugs of terms.</summary>
    /// <param name="Shared">Terms that all roles ask for.</param>
    /// <param name="Only">By role the terms that only it asks for.</param>
    public sealed record Terms(IReadOnlyList<string> Shared, IReadOnlyDictionary<string, IReadOnlyList<string>> Only);
}
