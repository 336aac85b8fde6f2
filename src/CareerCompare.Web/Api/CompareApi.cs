using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CareerCompare.Compare;
using CareerCompare.Query;
using CareerCompare.Web.Api.Responses;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary><c>/api/v1/compare?roles=a,b</c>.</summary>
public static partial class CompareApi
{
    /// <summary>Maps the resource.</summary>
    public static void MapCompareApi(this IEndpointRouteBuilder api) =>
        api.MapGet(SiteRoute.Picker.Template, Compare)
            .WithQuery("roles")
            .Describe(
                "compareRoles",
                "Comparisons",
                "Two to four roles side by side",
                "Sections topic by topic, terms that all roles or only one role asks for, the skills that a change takes, and pay. "
                    + "If the editors wrote an article about the pair, its text is used.",
                400,
                404
            )
            .WithExample(SiteRoute.Picker.Path + "?roles={role},{other}");

    private static Results<Ok<Response>, ProblemHttpResult> Compare(
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

    private static Response ResponseFrom(CompareResult answer, ApiAddress address)
    {
        var (comparison, skills) = (answer.Comparison, answer.Skills);
        var slugs = comparison.Roles.Select(role => role.Slug).ToList();
        var url = address.For(SiteRoute.Comparison.For(comparison.Slug));
        var article = comparison.Article is { } a ? new ArticleEntry(a.Slug, a.Title, url) : null;
        return new Response(
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
            ByRole(slugs, [.. answer.RoleSkills.Select(terms => TermResponse.From(terms, answer.Vocabulary))])
        );
    }

    private static Dictionary<string, T> ByRole<T>(List<string> slugs, IReadOnlyList<T> columns) =>
        slugs.Zip(columns).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

    private static Salaries? SalaryFor(CompareResult answer, List<string> slugs)
    {
        var roles = slugs
            .Zip(
                answer
                    .Comparison.Roles.Zip(answer.Pay)
                    .Select(pair => SalaryResponse.InShort(pair.First.Title, pair.Second))
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
            select SalaryOddsResponse.Create(slugs[i], slugs[j], level, found);
        return roles.Count == 0
            ? null
            : new Salaries(roles.ToDictionary(pair => pair.First, pair => pair.Second!), [.. odds]);
    }

    private static TransitionEntry ResponseFrom(Transition transition) =>
        new(transition.From, transition.To, transition.Have, transition.Need, transition.Score, transition.Missing);

    private static SectionEntry ResponseFrom(ComparedSection section, List<string> slugs)
    {
        var cells = new Dictionary<string, ContentResponse>(StringComparer.Ordinal);
        for (var column = 0; column < slugs.Count; column++)
        {
            if (section.Cells[column] is { } cell)
                cells[slugs[column]] = ContentResponse.From(cell);
        }
        var shared = section.Shared is null ? null : ContentResponse.From(section.Shared);
        return new SectionEntry(section.Key, section.Title, shared, cells);
    }
}
