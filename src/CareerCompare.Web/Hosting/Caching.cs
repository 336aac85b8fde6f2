using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CareerCompare.Query;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;

namespace CareerCompare.Web.Hosting;

/// <summary>The query parameters that a page or resource knows; all others are dropped before it runs.</summary>
/// <param name="Names">Their names, in the order in which they become part of the cache key.</param>
public sealed record KnownQuery(IReadOnlyList<string> Names);

/// <summary>
/// Pages and answers of the API are kept, compressed, for as long as their publication is served. Nothing is ever
/// stale: the publication's id is part of every key and of every ETag.
/// </summary>
public static class Caching
{
    private const long Memory = 64 * 1024 * 1024;
    private static readonly object EtagKey = new();
    private static readonly object QueryKey = new();
    private const long LargestBody = 2 * 1024 * 1024;

    /// <summary>
    /// Keeps the endpoint's answers for a publication, by path and by these query parameters. The endpoint sees no other
    /// parameter, so none can change an answer that is kept for all.
    /// </summary>
    public static TBuilder WithQuery<TBuilder>(this TBuilder endpoint, params string[] names)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new KnownQuery(names)).CacheOutput(policy => policy.AddPolicy<PublicationPolicy>(), true);

    /// <summary>Sets up the cache and compression.</summary>
    public static void AddCaching(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublicationPolicy>();
        builder.Services.AddOutputCache(options =>
        {
            options.SizeLimit = Memory;
            options.MaximumBodySize = LargestBody;
            // /Roles is not /roles: it redirects.
            options.UseCaseSensitivePaths = true;
        });
        builder.Services.AddResponseCompression(options =>
        {
            // Safe over https: pages hold no secret and nothing of the visitor's but the query.
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

    /// <summary>Validators outermost, then the cache, then compression, so that compressed bytes are what is kept.</summary>
    public static void UseCaching(this WebApplication app)
    {
        var build = Build.Version(app);
        app.Use((context, next) => Validate(context, next, build));
        app.UseOutputCache();
        app.UseResponseCompression();
    }

    private static Task Validate(HttpContext context, RequestDelegate next, string build)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<KnownQuery>() is not { } known)
            return next(context);
        KeepKnown(context.Request, known);
        var queries = context.RequestServices.GetRequiredService<CareerQueries>();
        if (queries.Edition() is not { } edition)
            return next(context);

        // Weak, because compressed and plain bytes share it; of this address, so that no other page's can match.
        var request = context.Request.Headers;
        var etag = $"W/\"{edition}-{build}-{Address(context.Request)}\"";
        if (request.IfNoneMatch.Count > 0 && Matches(request.IfNoneMatch, etag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            SetValidators(context.Response, etag);
            return Task.CompletedTask;
        }
        // The day says less than the publication: content that goes back to an earlier state is newer by date.
        request.IfModifiedSince = default;
        // Once, also where the request is answered anew because another publication took the first one's place.
        if (!context.Items.ContainsKey(EtagKey))
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status200OK)
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

    /// <summary>The query as it was sent, for addresses that lead on: what no page of ours knows is kept for others.</summary>
    public static QueryString SentQuery(this HttpRequest request) =>
        request.HttpContext.Items[QueryKey] as QueryString? ?? request.QueryString;

    private static void KeepKnown(HttpRequest request, KnownQuery known)
    {
        if (!request.QueryString.HasValue)
            return;
        request.HttpContext.Items.TryAdd(QueryKey, request.QueryString);
        var kept = new QueryBuilder();
        foreach (var name in known.Names)
        foreach (var value in request.Query[name])
            kept.Add(name, value ?? "");
        request.QueryString = kept.ToQueryString();
    }
}
