using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CareerCompare.Compare;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary><c>/api/v1/compare?roles=a,b</c>.</summary>
public static class CompareApi
{
    /// <summary>Maps the resource.</summary>
    public static void MapCompareApi(this IEndpointRouteBuilder api) =>
        api.MapGet(SiteRoute.Picker.Template, Compare)
            .WithQuery("roles")
            .Describe(
                "compareRoles",
                "Comparisons",
                "Two to four roles side by side",
                "Sections topic by topic, terms that all or only one of the roles ask for, what a change takes, and pay. "
                    + "Where an editor wrote an article about a pair, its own text is used.",
                400,
                404
            )
            .WithExample(SiteRoute.Picker.Path + "?roles={role},{other}");

    private static Results<Ok<Answer>, ProblemHttpResult> Compare(
        CareerQueries queries,
        ApiAddress address,
        [Description(ApiText.Roles), MinLength(2), MaxLength(SiteRoute.MaxCompared)] string[] roles
    )
    {
        var names = roles
            .SelectMany(list => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .ToList();
        if (names.Distinct(StringComparer.Ordinal).Count() > SiteRoute.MaxCompared)
            return WrongNumber();
        var resolved = queries.Resolve(names);
        if (resolved.Unknown.Count > 0)
            return ApiProblems.UnknownRole(queries, resolved.Unknown);
        if (resolved.Known.Count < 2)
            return WrongNumber();
        return TypedResults.Ok(ResponseFrom(queries.Compare(resolved.Known)!, address));
    }

    private static ProblemHttpResult WrongNumber() =>
        TypedResults.Problem(
            "Name two to four different roles: ?roles=ai-architect,deep-learning-engineer",
            statusCode: StatusCodes.Status400BadRequest,
            title: "Two to four roles can be compared"
        );

    private static Answer ResponseFrom(CompareResult answer, ApiAddress address)
    {
        var (comparison, skills) = (answer.Comparison, answer.Skills);
        var slugs = comparison.Roles.Select(role => role.Slug).ToList();
        var url = address.For(SiteRoute.Comparison.For(comparison.Slug));
        var article = comparison.Article is { } a ? new ArticleEntry(a.Slug, a.Title, url) : null;
        return new Answer(
            [
                .. comparison.Roles.Select(role => new RoleEntry(
                    role.Slug,
                    role.Title,
                    address.For(SiteRoute.Role.For(role.Slug))
                )),
            ],
            url,
            article,
            [.. comparison.Sections.Select(section => ResponseFrom(section, slugs))],
            new Terms(skills.Shared, ByRole(slugs, skills.Only)),
            [.. skills.Transitions.Select(ResponseFrom)],
            SalaryFor(answer, slugs),
            [
                .. skills.Likeness.Select(pair => new Similarity(
                    [slugs[pair.Column], slugs[pair.Other]],
                    pair.Like.Shared,
                    pair.Like.All,
                    Math.Round(pair.Like.Score, 4)
                )),
            ],
            ByRole(slugs, [.. answer.RoleSkills.Select(terms => ApiTerm.From(terms, answer.Vocabulary))])
        );
    }

    private static Dictionary<string, T> ByRole<T>(List<string> slugs, IReadOnlyList<T> columns) =>
        slugs.Zip(columns).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    private static Salaries? SalaryFor(CompareResult answer, List<string> slugs)
    {
        var roles = slugs
            .Zip(
                answer.Comparison.Roles.Zip(answer.Pay).Select(pair => ApiSalary.InShort(pair.First.Title, pair.Second))
            )
            .Where(pair => pair.Second is not null)
            .ToList();
        var odds =
            from level in SalaryGroups.Levels.Select(level => level.Key).Prepend(SalaryGroups.All)
            from i in Enumerable.Range(0, slugs.Count)
            from j in Enumerable.Range(i + 1, slugs.Count - i - 1)
            let first = answer.Pay[i].Adverts?.Find(level)
            let second = answer.Pay[j].Adverts?.Find(level)
            where first is not null && second is not null
            let found = SalaryOdds.Between(first, second)
            where found is not null
            select ApiSalaryOdds.Create(slugs[i], slugs[j], level, found);
        return roles.Count == 0
            ? null
            : new Salaries(roles.ToDictionary(pair => pair.First, pair => pair.Second!), [.. odds]);
    }

    private static TransitionEntry ResponseFrom(Transition way) =>
        new(way.From, way.To, way.Have, way.Need, way.Score, way.Missing);

    private static SectionEntry ResponseFrom(ComparedSection section, List<string> slugs)
    {
        var cells = new Dictionary<string, ApiContent>(StringComparer.Ordinal);
        for (var column = 0; column < slugs.Count; column++)
        {
            if (section.Cells[column] is { } cell)
                cells[slugs[column]] = ApiContent.From(cell);
        }
        var shared = section.Shared is null ? null : ApiContent.From(section.Shared);
        return new SectionEntry(section.Key, section.Title, shared, cells);
    }

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
    public sealed record Answer(
        IReadOnlyList<RoleEntry> Roles,
        string Url,
        ArticleEntry? Article,
        IReadOnlyList<SectionEntry> Sections,
        Terms Terms,
        IReadOnlyList<TransitionEntry> Transitions,
        Salaries? Salary,
        IReadOnlyList<Similarity> Similarity,
        IReadOnlyDictionary<string, IReadOnlyList<ApiTerm>> Evidence
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
    public sealed record Salaries(IReadOnlyDictionary<string, ApiSalary> Roles, IReadOnlyList<ApiSalaryOdds> Odds);

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
        ApiContent? Shared,
        IReadOnlyDictionary<string, ApiContent> Cells
    );

    /// <summary>Slugs of terms.</summary>
    /// <param name="Shared">Terms that all roles ask for.</param>
    /// <param name="Only">By role the terms that only it asks for.</param>
    public sealed record Terms(IReadOnlyList<string> Shared, IReadOnlyDictionary<string, IReadOnlyList<string>> Only);
}
