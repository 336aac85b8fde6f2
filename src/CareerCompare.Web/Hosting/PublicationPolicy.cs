using CareerCompare.Query;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace CareerCompare.Web.Hosting;

/// <summary>Decides which responses are cached. The key is the path, the known query, the encoding and the publication.</summary>
internal sealed class PublicationPolicy(IResponseCompressionProvider compression) : IOutputCachePolicy
{
    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsGet(request.Method) || context.HttpContext.Response.IsNoStore())
            return ValueTask.CompletedTask;
        if (Edition(context) is not { } edition)
            return ValueTask.CompletedTask;
        // The key cannot distinguish other spellings of a path, but those redirect.
        if (!request.IsSpelledOut())
            return ValueTask.CompletedTask;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        // The cache's own locking would fail all who wait if the first visitor goes away; see SingleFlight.
        context.AllowLocking = false;
        // Long enough to help, short enough to drop pages that nobody visits.
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        var rules = context.CacheVaryByRules;
        // No response depends on the Host header, so it must not multiply the entries.
        rules.VaryByHost = false;
        // The query is already reduced to the known parameters. QueryKeys would lose the order of equal names.
        rules.QueryKeys = default;
        rules.VaryByValues["query"] = request.QueryString.Value ?? "";
        rules.VaryByValues["encoding"] = compression.GetCompressionProvider(context.HttpContext)?.EncodingName ?? "";
        rules.VaryByValues["publication"] = edition;
        return ValueTask.CompletedTask;
    }

    /// <summary>Sends cached bytes straight from the cache.</summary>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.HttpContext.SendDirectly();
        return ValueTask.CompletedTask;
    }

    /// <summary>Stores only successful responses that may be cached.</summary>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        var succeeded = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        // Results end early, and without an exception, if the client goes away while they are written.
        var isCut = context.HttpContext.RequestAborted.IsCancellationRequested;
        if (!succeeded || isCut || response.IsNoStore())
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    // Use the request's own queries, so that a page cached under a publication's key was rendered from that publication.
    private static string? Edition(OutputCacheContext context) =>
        context.HttpContext.RequestServices.GetRequiredService<CareerQueries>().Edition();
}
