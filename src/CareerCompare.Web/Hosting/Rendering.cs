using System.Threading.RateLimiting;
using CareerCompare.Query;
using CareerCompare.Store;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerCompare.Web.Hosting;

/// <summary>
/// Limits how many responses are rendered at once. Rendering keeps a processor busy and never yields, so without a limit one
/// client's requests would take all threads, and even health probes would wait.
/// </summary>
public static class Rendering
{
    private const int DefaultWaiting = 256;

    // Everyone's turns. A client has at most as many entries here as responses may be rendered at once, so only some hundred clients
    // that all wait can fill it.
    private const int ClientsThatWait = 512;

    /// <summary>
    /// Lets <c>Rendering:AtOnce</c> responses be rendered at once, and <c>Rendering:Waiting</c> of each client wait for that.
    /// </summary>
    /// <exception cref="InvalidOperationException">A setting is not a positive whole number.</exception>
    public static void AddRendering(this WebApplicationBuilder builder)
    {
        var atOnce = RateLimits.Number(builder.Configuration, "Rendering:AtOnce", Environment.ProcessorCount);
        var waiting = RateLimits.Number(builder.Configuration, "Rendering:Waiting", DefaultWaiting);
        builder.Services.AddSingleton(_ => new RenderingSlots(
            Limiter.PerClientAndInAll(
                new ConcurrencyLimiterOptions { PermitLimit = atOnce, QueueLimit = waiting },
                new ConcurrencyLimiterOptions { PermitLimit = atOnce, QueueLimit = ClientsThatWait * atOnce }
            )
        ));
    }

    /// <summary>
    /// Applies the limit, also to compression, which is the other half of the work. Must come after the cache: what is in it needs no
    /// rendering.
    /// </summary>
    public static void UseRendering(this WebApplication app)
    {
        var slots = app.Services.GetRequiredService<RenderingSlots>();
        app.Use((context, next) => context.IsRendered() ? Render(context, next, slots.Limiter) : next(context));
        app.UseResponseCompression();
    }

    /// <summary>Whether the response is costly to make. Static files and health probes are not.</summary>
    internal static bool IsRendered(this HttpContext context) =>
        context.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<DisableRateLimitingAttribute>() is null;

    private static async Task Render(
        HttpContext context,
        RequestDelegate next,
        PartitionedRateLimiter<HttpContext> slots
    )
    {
        using var free = slots.AttemptAcquire(context);
        if (free.IsAcquired)
        {
            await next(context);
            return;
        }
        var queries = context.RequestServices.GetRequiredService<CareerQueries>();
        var wasPublished = queries.Current() is not null;
        var isCached = context.GetEndpoint()?.Metadata.GetMetadata<KnownQuery>() is not null;
        var before = isCached ? queries.Edition() : null;
        // Otherwise those who wait would hold all connections to the database.
        queries.Release();
        using var slot = await slots.AcquireAsync(context, cancellationToken: context.RequestAborted);
        if (!slot.IsAcquired)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        if (wasPublished && queries.Current() is null)
            throw new DamagedDatabaseException("The publication went away while a request waited.");
        // The cache would keep the new publication's page as the old one's.
        if (isCached && queries.Edition() != before)
            context.Response.SetNoStore();
        await next(context);
    }

    private sealed class RenderingSlots(PartitionedRateLimiter<HttpContext> limiter) : IDisposable
    {
        public PartitionedRateLimiter<HttpContext> Limiter => limiter;

        public void Dispose() => limiter.Dispose();
    }
}
