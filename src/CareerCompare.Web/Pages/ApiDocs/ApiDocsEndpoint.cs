using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.OpenApi;
using Microsoft.OpenApi;

namespace CareerCompare.Web.Pages.ApiDocs;

/// <summary>The API as a page.</summary>
/// <param name="Document">Its description, as machines read it.</param>
/// <param name="Resources">What can be asked for, in the order of the description.</param>
/// <param name="Promises">What holds for all resources, as titles with texts.</param>
public sealed record ApiDocsAnswer(
    OpenApiDocument Document,
    IReadOnlyList<ApiResource> Resources,
    IReadOnlyList<(string Title, string Text)> Promises
);

/// <summary>Something that can be asked for.</summary>
/// <param name="Path">Its path, with parameters in braces.</param>
/// <param name="Operation">Its description.</param>
/// <param name="Request">An example, as path with query.</param>
/// <param name="Response">What the site answers to that, shortened.</param>
public sealed record ApiResource(string Path, OpenApiOperation Operation, string Request, string Response)
{
    /// <summary>Its place on the page.</summary>
    public string Id => $"api_{Operation.OperationId}";

    /// <summary>The name of what it answers with.</summary>
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
        var page = new ApiDocsAnswer(document, resources, described.Promises(queries));
        return PageResult.Create<ApiDocsPage, ApiDocsAnswer>(queries.Current()!.Site, page);
    }
}
