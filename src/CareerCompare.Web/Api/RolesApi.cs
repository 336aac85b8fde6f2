using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary><c>/api/v1/roles</c>.</summary>
public static class RolesApi
{
    /// <summary>Maps the resource.</summary>
    public static void MapRolesApi(this IEndpointRouteBuilder api)
    {
        api.MapGet(SiteRoute.Roles.Template, List)
            .WithQuery("q", "family", "page", "pageSize")
            .Describe("listRoles", "Roles", "Roles by title", "All roles of the site, or those that match.", 400)
            .WithExample(SiteRoute.Roles.Path + "?pageSize=2");
        api.MapGet(SiteRoute.Role.Template, One)
            .WithQuery()
            .Describe(
                "getRole",
                "Roles",
                "One role",
                "What is published of a role: its sections, the terms that it asks for with the places that say so, and its pay "
                    + "over all regions and years.",
                404
            )
            .WithExample(SiteRoute.Role.For("{role}"));
    }

    private static Results<Ok<Listing>, ProblemHttpResult> List(
        CareerQueries queries,
        ApiAddress address,
        [Description("Words that must all stand in the title, in another name or in the description.")]
            string? q = null,
        [Description("Only roles of this family, such as engineering; upper and lower case are the same.")]
            string? family = null,
        [Description(ApiText.Page), Range(1, int.MaxValue)] int page = 1,
        [Description(ApiText.PageSize), Range(1, Paging.Most)] int pageSize = Paging.Usual
    )
    {
        if (Paging.Fault(page, pageSize) is { } fault)
            return fault;
        var roles = queries.Roles(q, family, page, pageSize);
        var items = roles.Items.Select(role => new Entry(
            role.Slug,
            role.Title,
            role.Description,
            address.For(role.Url)
        ));
        return TypedResults.Ok(new Listing([.. items], roles.Total, roles.Page, roles.PageSize));
    }

    private static Results<Ok<Profile>, ProblemHttpResult> One(
        CareerQueries queries,
        ApiAddress address,
        [Description(ApiText.Role)] string slug
    )
    {
        var found = queries.Role(slug) ?? (queries.FindRole(slug) is { } known ? queries.Role(known) : null);
        if (found is null)
            return ApiProblems.UnknownRole(queries, [slug]);
        var role = found.Role;
        return TypedResults.Ok(
            new Profile(
                role.Slug,
                role.Title,
                role.Aliases,
                role.Description,
                address.For(SiteRoute.Role.For(role.Slug)),
                [.. role.Sections.Select(section => ApiSection.From(section))],
                ApiTerm.From(found.Skills, found.Vocabulary),
                ApiSalary.InShort(role.Title, found.Pay),
                [.. found.Related.Select(other => other.Slug)]
            )
        );
    }

    /// <summary>A page of roles.</summary>
    /// <param name="Items">The roles, by title.</param>
    /// <param name="Total">How many match in all.</param>
    /// <param name="Page">From 1.</param>
    /// <param name="PageSize">How many fit on a page.</param>
    public sealed record Listing(IReadOnlyList<Entry> Items, int Total, int Page, int PageSize);

    /// <summary>A role in a list.</summary>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="Description">A sentence about it, or null.</param>
    /// <param name="Url">Its page.</param>
    public sealed record Entry(string Slug, string Title, string? Description, string Url);

    /// <summary>A role's profile. Its salary is over all regions and years, by level; null where nothing is known.</summary>
    /// <param name="Slug">The last part of its address.</param>
    /// <param name="Title">What it is called.</param>
    /// <param name="Aliases">Its other names.</param>
    /// <param name="Description">A sentence about it, or null.</param>
    /// <param name="Url">Its page.</param>
    /// <param name="Sections">What is said of it, in reading order.</param>
    /// <param name="Terms">The terms that it asks for.</param>
    /// <param name="Salary">What it pays; null where nothing is known.</param>
    /// <param name="Related">Slugs of related roles.</param>
    public sealed record Profile(
        string Slug,
        string Title,
        IReadOnlyList<string> Aliases,
        string? Description,
        string Url,
        IReadOnlyList<ApiSection> Sections,
        IReadOnlyList<ApiTerm> Terms,
        ApiSalary? Salary,
        IReadOnlyList<string> Related
    );
}
