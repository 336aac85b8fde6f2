using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.OpenApi;
using Microsoft.OpenApi;

namespace CareerCompare.Web.Api;

/// <summary><c>/openapi/v1.json</c>.</summary>
internal static class ApiDocumentEndpoint
{
    public static void MapApiDocument(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.OpenApi.Path, Show).WithQuery().FromPublication().ExcludeFromDescription();

    private static async Task<IResult> Show(HttpContext context, ApiDocument document, CareerQueries queries)
    {
        if (context.Request.IsElsewhere(SiteRoute.OpenApi.Path, out var moved))
            return moved;
        var described = await document.Create(queries, context.RequestAborted);
        var json = await described.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, context.RequestAborted);
        return Results.Text(json, "application/json");
    }
}
