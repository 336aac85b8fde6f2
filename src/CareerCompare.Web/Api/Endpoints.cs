using System.Text.Json;
using System.Text.Json.Serialization;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Api;

/// <summary>The JSON API: read only, camelCase, RFC 9457 problems.</summary>
public static class Endpoints
{
    /// <summary>Adds the API's services.</summary>
    public static void AddApi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ApiAddress>().AddSingleton<ApiDocument>().AddScoped<ApiExamples>();
        services.AddOpenApi(ApiDocument.Name, ApiDescription.Configure);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
            options.SerializerOptions.DictionaryKeyPolicy = null;
            // Otherwise the schemas would say that numbers may also be strings.
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        services.AddProblemDetails();
    }

    /// <summary>Maps the API's resources.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(PageForm.Json.Before)
            .FromPublication()
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        api.MapRolesApi();
        api.MapCompareApi();
        api.MapTermsApi();
        api.MapSearchApi();
        api.MapSalariesApi();
        api.MapJobsApi();
        app.MapGet("/api/{**path}", ApiProblems.UnknownResource).ExcludeFromDescription();
        app.MapApiDocument();
        return api;
    }
}

/// <summary>Full addresses of the site's pages.</summary>
public sealed class ApiAddress(SiteAddress site)
{
    /// <summary>The full address of a path such as <c>/roles/ai-architect</c>.</summary>
    public string For(string path) => site.For(path).ToString();
}

/// <summary>Problem responses of the API.</summary>
internal static class ApiProblems
{
    public static ProblemHttpResult UnknownRole(CareerQueries queries, IReadOnlyList<string> names)
    {
        var near = names.SelectMany(queries.Near).Select(match => SiteRoute.Role.NameIn(match.Url)).OfType<string>();
        var hint = string.Join(", ", near.Distinct(StringComparer.Ordinal).Take(5));
        return TypedResults.Problem(
            hint.Length > 0
                ? $"Roles with a similar name: {hint}."
                : $"See {PageForm.Json.At(SiteRoute.Roles.Path)} for all roles.",
            statusCode: StatusCodes.Status404NotFound,
            title: names.Count == 1 ? "There is no role with this name" : "There are no roles with these names"
        );
    }

    public static ProblemHttpResult InvalidParameter(string parameter, string allowed) =>
        TypedResults.Problem(
            $"{parameter} must be {allowed}.",
            statusCode: StatusCodes.Status400BadRequest,
            title: "A parameter is invalid"
        );

    public static ProblemHttpResult UnknownResource(EndpointDataSource mapped) =>
        TypedResults.Problem(
            $"The API has {string.Join(", ", ApiDescription.Resources(mapped))}; {SiteRoute.OpenApi.Path} describes them.",
            statusCode: StatusCodes.Status404NotFound,
            title: "There is no such resource"
        );
}
