using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CareerCompare.Query;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;

namespace CareerCompare.Web.Hosting;

/// <summary>The query parameters that an endpoint reads; all others are removed before it runs.</summary>
/// <param name="Names">Their names, in the order used for the cache key.</param>
public sealed record KnownQuery(IReadOnlyList<string> Names);

/// <summary>
/// Caches pages and API responses, compressed, for as long as their publication is served. Nothing goes stale: the
/// publication's id is part of every cache key and every ETag.
/// </summary>
public static class Caching
{
    private const long MaxCacheBytes = 64 * 1024 * 1024;
    private static readonly object EtagKey = new();
    private const string NoStore = "no-store";
    private static readonly object QueryKey = new();
    private const long MaxBodyBytes = 2 * 1024 * 1024;

    /// <summary>
    /// Caches the endpoint's responses per publication, by path and these query parameters, unless a value is not one that
    /// <see cref="QueryChoices"/> offers. The endpoint sees no other parameters, so none can change a response that is cached
    /// for everyone.
    /// </summary>
    public static TBuilder WithQuery<TBuilder>(this TBuilder endpoint, params string[] names)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new KnownQuery(names)).CacheOutput(policy => policy.AddPolicy<PublicationPolicy>(), true);

    /// <summary>Sets <c>no-store</c>: the response depends on user input, so neither we nor any proxy may cache it.</summary>
    public static void SetNoStore(this HttpResponse response) => response.Headers.CacheControl = NoStore;

    /// <summary>Whether the response is marked <c>no-store</c>.</summary>
    public static bool IsNoStore(this HttpResponse response) => response.Headers.CacheControl == NoStore;

    /// <summary>Sets up the cache and compression.</summary>
    public static void AddCaching(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublicationPolicy>();
        builder.Services.AddOutputCache(options =>
        {
            options.SizeLimit = MaxCacheBytes;
            options.MaximumBodySize = MaxBodyBytes;
            // /Roles is not /roles: it redirects.
            options.UseCaseSensitivePaths = true;
        });
        builder.Services.AddResponseCompression(options =>
        {
            // Safe over HTTPS: pages contain no secrets, and only the query comes from the visitor.
            options.EnableForHttps = true;
            options.MimeTypes =
            [
                "text/html",
                "text/css",
                "text/plain",
                "text/markdown",
                "text/csv",
                "text/xml",
                "application/json",
                "application/problem+json",
                "application/xml",
                "application/atom+xml",
                "image/svg+xml",
            ];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Optimal);
    }

    /// <summary>Adds validators, then the cache. Must come before compression, so that the cache holds compressed bytes.</summary>
    public static void UseCaching(this WebApplication app)
    {
        var build = Build.Version(app);
        app.Use((context, next) => Validate(context, next, build));
        app.UseOutputCache();
    }

    private static Task Validate(HttpContext context, RequestDelegate next, string build)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<KnownQuery>() is not { } known)
            return next(context);
        KeepKnown(context.Request, known);
        var queries = context.RequestServices.GetRequiredService<CareerQueries>();
        if (queries.Edition() is not { } edition)
            return next(context);
        if (!context.Request.Query.AreOffered(queries))
        {
            context.Response.SetNoStore();
            return next(context);
        }

        // Weak, because compressed and plain bytes share it. It includes the address, so that another page's ETag cannot match.
        var request = context.Request.Headers;
        var etag = $"W/\"{edition}-{build}-{Address(context.Request)}\"";
        if (request.IfNoneMatch.Count > 0 && Matches(request.IfNoneMatch, etag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            SetValidators(context.Response, etag);
            return Task.CompletedTask;
        }
        // Ignore dates: when an editor reverts content, an older state gets a newer date.
        request.IfModifiedSince = default;
        // Register once, even if the request runs again because a new publication replaced the one it started with.
        if (!context.Items.ContainsKey(EtagKey))
            context.Response.OnStarting(() =>
            {
                // The output cache itself answers 304 to "If-None-Match: *".
                if (
                    context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified
                    && !context.Response.IsNoStore()
                )
                    SetValidators(context.Response, (string)context.Items[EtagKey]!);
                return Task.CompletedTask;
            });
        context.Items[EtagKey] = etag;
        return next(context);
    }

    private static string Address(HttpRequest request) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request.Path + request.QueryString)))[..8];

    private static void SetValidators(HttpResponse response, string etag)
    {
        response.Headers.ETag = etag;
        response.Headers.CacheControl = "public, max-age=0, must-revalidate";
        response.Headers.Vary = "Accept-Encoding";
    }

    private static bool Matches(StringValues ifNoneMatch, string etag) =>
        ifNoneMatch.Any(value => value?.Contains(etag.AsSpan(2), StringComparison.Ordinal) == true);

    /// <summary>
    /// The whole query as sent, for use in redirects: parameters that we ignore may matter to others. It is re-encoded,
    /// because a visitor can send characters that are not allowed in a header.
    /// </summary>
    public static QueryString SentQuery(this HttpRequest request) =>
        QueryString.Create(request.HttpContext.Items[QueryKey] as IQueryCollection ?? request.Query);

    private static void KeepKnown(HttpRequest request, KnownQuery known)
    {
        if (!request.QueryString.HasValue)
            return;
        request.HttpContext.Items.TryAdd(QueryKey, request.Query);
        var kept = new QueryBuilder();
        foreach (var name in known.Names)
        foreach (var value in request.Query[name])
            kept.Add(name, value ?? "");
        request.QueryString = kept.ToQueryString();
    }
}
