using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CareerCompare.Web.Views.OpenApi;

/// <summary>The OpenAPI 3.1 document of the API, served to machines as JSON and to people as a page.</summary>
public sealed class ApiDocument(
    [FromKeyedServices(ApiDocument.Name)] IOpenApiDocumentProvider documents,
    SiteAddress address,
    RateLimit limit
)
{
    internal const string Name = "v1";
    private const string Version = "1";

    /// <summary>Creates the document of the current publication, with the site's own address and never the request's.</summary>
    public async Task<OpenApiDocument> Create(CareerQueries queries, CancellationToken cancellation)
    {
        var document = await documents.GetOpenApiDocumentAsync(cancellation);
        var site = queries.Current()!.Site;
        ApiDescription.Complete(document);
        // An empty requirement tells readers that no key is needed.
        document.Security = [new OpenApiSecurityRequirement()];
        document.Servers = [new OpenApiServer { Url = address.For("/").ToString().TrimEnd('/') }];
        document.Info = new OpenApiInfo
        {
            Title = $"{site.Title} API",
            Version = Version,
            Summary = "AI careers, what they ask for and what they pay: read only, JSON.",
            Description = string.Join("\n\n", Promises(queries).Select(Chapter)),
            License = new OpenApiLicense
            {
                Name = site.Licence ?? "No licence is stated",
                Url = address.For(SiteRoute.ApiDocs.Path),
            },
        };
        return document;
    }

    /// <summary>The rules for all resources, as titles with texts.</summary>
    public IReadOnlyList<(string Title, string Text)> Promises(CareerQueries queries) =>
        [.. ApiText.Promises(limit), Licence(queries.Current()!.Site, queries)];

    private static (string Title, string Text) Licence(Site site, CareerQueries queries)
    {
        var articles = site.Licence is { } licence
            ? $"Articles: {licence.TrimEnd('.')}."
            : "No licence of the articles is stated.";
        var method = queries.Salaries()?.Method;
        var figures = (method?.Adverts.Concat(method.Wages) ?? []).Select(source =>
            $" {source.Title}: {source.Licence}, {source.Edition}."
        );
        return ("Licence of the data", articles + string.Concat(figures));
    }

    private static string Chapter((string Title, string Text) chapter) => $"## {chapter.Title}\n\n{chapter.Text}";
}
