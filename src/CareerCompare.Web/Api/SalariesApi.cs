using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using CareerCompare.Query;
using CareerCompare.Web.Api.Responses;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.OpenApi;
using CareerCompare.Web.Views.Pay;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary><c>/api/v1/salaries</c>.</summary>
public static class SalariesApi
{
    /// <summary>Maps the resource.</summary>
    public static void MapSalariesApi(this IEndpointRouteBuilder api)
    {
        api.MapGet(SiteRoute.Salaries.Template, List)
            .WithQuery("level", "region", "year", "source")
            .Describe(
                "listSalaries",
                "Salaries",
                "Pay of all roles",
                "Every role with adverts in one group, by title. By default the group covers all levels, all regions and all years.",
                400
            )
            .WithExample(SiteRoute.Salaries.Path + "?level=SE");
        api.MapGet(SiteRoute.Salary.Template, One)
            .WithQuery("level", "region", "year", "source")
            .Describe(
                "getSalary",
                "Salaries",
                "Pay of one role",
                "Advertised pay ranges by level, region and year, official wages of the role's occupation, and figures from other publishers, "
                    + "each with its source. Without parameters, every group is listed.",
                400,
                404
            )
            .WithExample(SiteRoute.Salary.For("{paid}") + "?region=global&year=all");
    }

    private static Results<Ok<ListingResponse>, ProblemHttpResult> List(
        CareerQueries queries,
        ApiAddress address,
        [Description(ApiText.Level), AllowedValues("EN", "MI", "SE", "EX", "all")] string? level = null,
        [Description(ApiText.Region)] string? region = null,
        [Description(ApiText.Year), RegularExpression("^([0-9]{4}|all)$")] string? year = null,
        [Description(ApiText.Source)] string? source = null
    )
    {
        if (Validate(queries, level, region, year, source) is { } problem)
            return problem;
        var list = queries.Salaries(source);
        var items =
            from entry in list?.Roles ?? []
            let found = entry.Adverts.Find(
                SalaryChoice.ParseLevel(level) ?? SalaryGroups.All,
                SalaryChoice.ParseRegion(region) ?? SalaryGroups.Global,
                SalaryChoice.ParseYear(year) ?? SalaryGroups.All
            )
            where found is not null
            select new Entry(
                entry.Role.Slug,
                entry.Role.Title,
                address.For(SiteRoute.Salary.For(entry.Role.Slug)),
                AdvertsResponse.From(found, entry.Adverts.Source, list!.Site.Salaries)
            );
        return TypedResults.Ok(
            new ListingResponse([.. items], list?.Source is { } from ? [SourceResponse.From(from)] : [])
        );
    }

    private static Results<Ok<SalaryResponse>, ProblemHttpResult> One(
        CareerQueries queries,
        [Description(ApiText.Role)] string slug,
        [Description(ApiText.Level), AllowedValues("EN", "MI", "SE", "EX", "all")] string? level = null,
        [Description(ApiText.Region)] string? region = null,
        [Description(ApiText.Year), RegularExpression("^([0-9]{4}|all)$")] string? year = null,
        [Description(ApiText.Source)] string? source = null
    )
    {
        if (Validate(queries, level, region, year, source) is { } problem)
            return problem;
        var known = queries.FindRole(slug);
        return known is null || queries.Salary(known, source) is not { } found
            ? ApiProblems.UnknownRole(queries, [slug])
            : TypedResults.Ok(
                SalaryResponse.For(
                    found.Role.Title,
                    found.Pay,
                    SalaryChoice.ParseLevel(level),
                    SalaryChoice.ParseRegion(region),
                    SalaryChoice.ParseYear(year)
                )
            );
    }

    private static ProblemHttpResult? Validate(
        CareerQueries queries,
        string? level,
        string? region,
        string? year,
        string? source
    )
    {
        var sources = queries.AdvertSources();
        string? fault =
            IsGiven(level) && SalaryChoice.ParseLevel(level) is null ? "level must be EN, MI, SE, EX or all."
            : IsGiven(region) && SalaryChoice.ParseRegion(region) is null
                ? "region must be an ISO 3166-1 country code such as US, or global."
            : IsGiven(year) && SalaryChoice.ParseYear(year) is null ? "year must be a year such as 2024, or all."
            : IsGiven(source) && sources.All(known => known.Key != source)
                ? sources.Count == 0 ? "There is no source of adverts."
                    : $"source must be {string.Join(" or ", sources.Select(known => known.Key))}."
            : null;
        return fault is null
            ? null
            : TypedResults.Problem(
                fault,
                statusCode: StatusCodes.Status400BadRequest,
                title: "There is no such group of adverts"
            );

        static bool IsGiven(string? text) => !string.IsNullOrWhiteSpace(text);
    }

    /// <summary>All roles with adverts in one group.</summary>
    /// <param name="Items">The roles, by title.</param>
    /// <param name="Sources">The sources of the figures; empty if there are none.</param>
    public sealed record ListingResponse(IReadOnlyList<Entry> Items, IReadOnlyList<SourceResponse> Sources);

    /// <summary>A role with its adverts.</summary>
    /// <param name="Slug">The role's slug.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Url">Its page.</param>
    /// <param name="Adverts">The advertised ranges of the requested group.</param>
    public sealed record Entry(string Slug, string Title, string Url, AdvertsResponse Adverts);
}
