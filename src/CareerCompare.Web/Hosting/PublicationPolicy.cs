using CareerCompare.Query;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace CareerCompare.Web.Hosting;

/// <summary>What is kept, and under which key: path, known query, encoding and publication.</summary>
internal sealed class PublicationPolicy(IResponseCompressionProvider compression) : IOutputCachePolicy
{
    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        if (!HttpMethods.IsGet(request.Method) || Edition(context) is not { } edition)
            return ValueTask.CompletedTask;
        // The key cannot tell other spellings of a path from its own, but they redirect.
        if (!request.IsSpelledOut())
            return ValueTask.CompletedTask;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        // Two visitors may put the same page together at once; but no visitor waits for another who has gone away.
        context.AllowLocking = false;
        // Long enough to matter, short enough to forget pages that nobody asks for.
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        var rules = context.CacheVaryByRules;
        // Nothing reflects the Host header, so it must not multiply what is kept.
        rules.VaryByHost = false;
        // The query as it was reduced to what the page knows. QueryKeys would lose the order of equal names.
        rules.QueryKeys = default;
        rules.VaryByValues["query"] = request.QueryString.Value ?? "";
        rules.VaryByValues["encoding"] = compression.GetCompressionProvider(context.HttpContext)?.EncodingName ?? "";
        rules.VaryByValues["publication"] = edition;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) =>
        ValueTask.CompletedTask;

    /// <summary>Keeps only what worked and may be kept.</summary>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        var worked = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        if (!worked || response.IsForgotten())
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    // The request's own queries: what is kept under a publication's key was put together from that publication.
    private static string? Edition(OutputCacheContext context) =>
        context.HttpContext.RequestServices.GetRequiredService<CareerQueries>().Edition();
}
