using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CareerCompare.Query;
using CareerCompare.Web.Api.Responses;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary><c>/api/v1/terms</c>.</summary>
public static class TermsApi
{
    private const int DefaultPageSize = 100;
    private const int MaxPageSize = 1000;
    private const int MaxRoles = 100;

    /// <summary>Maps the resource.</summary>
    public static void MapTermsApi(this IEndpointRouteBuilder api)
    {
        api.MapGet(SiteRoute.Terms.Template, List)
            .WithQuery("q", "kind", "page", "pageSize")
            .Describe(
                "listTerms",
                "Terms",
                "Terms by title",
                "Skills, tools, methods and subjects that roles ask for.",
                400
            )
            .WithExample(SiteRoute.Terms.Path + "?pageSize=2");
        api.MapGet(SiteRoute.Term.Template, One)
            .WithQuery()
            .Describe(
                "getTerm",
                "Terms",
                "One term",
                "A term's definition, the first hundred roles that ask for it with the places that name it, and the terms that roles "
                    + "most often ask for together with it.",
                404
            )
            .WithExample(SiteRoute.Term.For("{term}"));
    }

    private static Results<Ok<ListingResponse>, ProblemHttpResult> List(
        CareerQueries queries,
        ApiAddress address,
        [Description("Words in the name or the definition.")] string? q = null,
        [Description("Only terms of this kind, such as tool.")] string? kind = null,
        [Description(ApiText.Page), Range(1, int.MaxValue)] int page = 1,
        [Description(ApiText.PageSize), Range(1, MaxPageSize)] int pageSize = DefaultPageSize
    )
    {
        if (Paging.Validate(page, pageSize, MaxPageSize) is { } problem)
            return problem;
        var found = queries.Terms(q, kind);
        var items = (found?.Items ?? [])
            .Skip((int)Math.Min(int.MaxValue, (page - 1L) * pageSize))
            .Take(pageSize)
            .Select(term => new Entry(
                term.Slug,
                term.Title,
                term.Kind,
                term.Aliases,
                found!.Map.RolesFor(term.Slug).Count,
                address.For(term.Url)
            ));
        return TypedResults.Ok(new ListingResponse([.. items], found?.Items.Count ?? 0, page, pageSize));
    }

    private static Results<Ok<DefinitionResponse>, ProblemHttpResult> One(
        CareerQueries queries,
        ApiAddress address,
        [Description("The term's slug or an alias.")] string slug
    )
    {
        if (queries.FindTerm(slug) is not { } known || queries.Term(known.Slug, 1, MaxRoles) is not { } found)
        {
            return TypedResults.Problem(
                $"See {PageForm.Json.At(SiteRoute.Terms.Path)} for all terms.",
                statusCode: StatusCodes.Status404NotFound,
                title: "There is no term with this name"
            );
        }
        var term = found.Term;
        return TypedResults.Ok(
            new DefinitionResponse(
                term.Slug,
                term.Title,
                term.Kind,
                term.Aliases,
                term.Summary,
                address.For(term.Url),
                [
                    .. found.Roles.Select(entry => new AskingRole(
                        entry.Role.Slug,
                        entry.Role.Title,
                        address.For(entry.Role.Url),
                        [.. entry.Evidence.Select(EvidenceResponse.From)]
                    )),
                ],
                found.Total,
                [.. found.Together.Select(other => new Companion(other.Term.Slug, other.Term.Title, other.Roles))]
            )
        );
    }

    /// <summary>A page of terms.</summary>
    /// <param name="Items">The terms, by title.</param>
    /// <param name="Total">The number of all matching terms.</param>
    /// <param name="Page">The page, from 1.</param>
    /// <param name="PageSize">The number of entries on a page.</param>
    public sealed record ListingResponse(IReadOnlyList<Entry> Items, int Total, int Page, int PageSize);

    /// <summary>A term in a list, with the number of roles that ask for it.</summary>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="Title">Its name.</param>
    /// <param name="Kind">Its kind; empty if none is stated.</param>
    /// <param name="Aliases">Its other names.</param>
    /// <param name="RoleCount">The number of roles that ask for it.</param>
    /// <param name="Url">Its page.</param>
    public sealed record Entry(
        string Slug,
        string Title,
        string Kind,
        IReadOnlyList<string> Aliases,
        int RoleCount,
        string Url
    );

    /// <summary>A term: its definition, the first hundred roles that ask for it, and its companions.</summary>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="Title">Its name.</param>
    /// <param name="Kind">Its kind; empty if none is stated.</param>
    /// <param name="Aliases">Its other names.</param>
    /// <param name="Description">Its definition, as plain text.</param>
    /// <param name="Url">Its page.</param>
    /// <param name="Roles">The first hundred roles that ask for it, by title.</param>
    /// <param name="RoleCount">The number of all roles that ask for it.</param>
    /// <param name="Together">The terms that roles most often ask for together with it.</param>
    public sealed record DefinitionResponse(
        string Slug,
        string Title,
        string Kind,
        IReadOnlyList<string> Aliases,
        string Description,
        string Url,
        IReadOnlyList<AskingRole> Roles,
        int RoleCount,
        IReadOnlyList<Companion> Together
    );

    /// <summary>A role that asks for a term.</summary>
    /// <param name="Slug">The role's slug.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Url">Its page.</param>
    /// <param name="Evidence">The places in its profile that name the term.</param>
    public sealed record AskingRole(string Slug, string Title, string Url, IReadOnlyList<EvidenceResponse> Evidence);

    /// <summary>A term that roles ask for together with another.</summary>
    /// <param name="Slug">Its slug.</param>
    /// <param name="Title">Its name.</param>
    /// <param name="RoleCount">The number of roles that ask for both.</param>
    public sealed record Companion(string Slug, string Title, int RoleCount);
}
