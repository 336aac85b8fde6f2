using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.OpenApi;
using Microsoft.OpenApi;

namespace CareerCompare.Web.Pages.ApiDocs;

/// <summary>The model of the API's documentation page.</summary>
/// <param name="Document">The OpenAPI document.</param>
/// <param name="Resources">The resources, in the order of the document.</param>
/// <param name="Promises">The rules for all resources, as titles with texts.</param>
public sealed record ApiDocsModel(
    OpenApiDocument Document,
    IReadOnlyList<ApiResource> Resources,
    IReadOnlyList<(string Title, string Text)> Promises
);

/// <summary>A resource of the API.</summary>
/// <param name="Path">Its path, with parameters in braces.</param>
/// <param name="Operation">Its description.</param>
/// <param name="Request">An example request: path and query.</param>
/// <param name="Response">The site's response to it, shortened.</param>
public sealed record ApiResource(string Path, OpenApiOperation Operation, string Request, string Response)
{
    /// <summary>Its anchor on the page.</summary>
    public string Id => $"api_{Operation.OperationId}";

    /// <summary>The name of its response's schema.</summary>
    public string? Schema =>
        Operation.Responses?["200"].Content?.Values.FirstOrDefault()?.Schema
            is OpenApiSchemaReference { Reference.Id: { } id }
            ? id
            : null;
}

internal static class ApiDocsEndpoint
{
    public static void MapApiDocs(this IEndpointRouteBuilder app) =>
        app.MapGet(SiteRoute.ApiDocs.Path, Show).WithQuery();

    private static async Task<IResult> Show(
        HttpContext context,
        ApiDocument described,
        ApiExamples examples,
        CareerQueries queries
    )
    {
        if (context.Request.IsElsewhere(SiteRoute.ApiDocs.Path, out var moved))
            return moved;
        var document = await described.Create(queries, context.RequestAborted);
        var resources = new List<ApiResource>();
        foreach (var (path, item) in document.Paths)
        {
            var (request, response) = await examples.For(path);
            resources.Add(new ApiResource(path, item.Operations![HttpMethod.Get], request, response));
        }
        var page = new ApiDocsModel(document, resources, described.Promises(queries));
        return PageResult.Create<ApiDocsPage, ApiDocsModel>(queries.Current()!.Site, page);
    }
}
