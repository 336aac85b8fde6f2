using System.Threading.RateLimiting;
using CareerCompare.Query;
using Microsoft.AspNetCore.OutputCaching;

namespace CareerCompare.Web.Hosting;

/// <summary>
/// Renders a response once for all who request it at the same time: the others wait, and then look into the cache again. Unlike
/// the cache's own locking, each waits only as long as its own client does, and goes on alone if the first request failed.
/// </summary>
public static class SingleFlight
{
    private const int MaxFlights = 1 << 16;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Adds the flights that are under way.</summary>
    public static void AddSingleFlight(this WebApplicationBuilder builder) => builder.Services.AddSingleton<Flights>();

    /// <summary>Joins equal requests. Must come directly after the cache, within <see cref="Sending"/>.</summary>
    public static void UseSingleFlight(this WebApplication app)
    {
        var flights = app.Services.GetRequiredService<Flights>();
        app.Use((context, next) => Join(context, next, flights.Limiter));
    }

    private static async Task Join(HttpContext context, RequestDelegate next, PartitionedRateLimiter<int> flights)
    {
        var response = context.Features.Get<PendingResponse>();
        var cache = context.Features.Get<IOutputCacheFeature>()?.Context;
        if (response is null or { HasWaited: true } || cache is not { AllowCacheStorage: true })
        {
            await next(context);
            return;
        }
        var key = Key(context, cache);
        var first = flights.AttemptAcquire(key);
        response.Flight = first;
        if (first.IsAcquired)
        {
            await next(context);
            return;
        }
        context.RequestServices.GetRequiredService<CareerQueries>().Release();
        await Wait(flights, key, context.RequestAborted);
        response.HasWaited = response.IsAskedAgain = true;
        cache.AllowCacheStorage = false;
    }

    // The first request may stand at the end of its client's long queue. Whoever has waited this long takes a turn of their own.
    private static async Task Wait(PartitionedRateLimiter<int> flights, int key, CancellationToken aborted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        patience.CancelAfter(Patience);
        try
        {
            using var landed = await flights.AcquireAsync(key, cancellationToken: patience.Token);
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            // Go on alone.
        }
    }

    // A hash of what the cache itself goes by, so that long addresses take no memory. Where two share one, a request waits in vain.
    private static int Key(HttpContext context, OutputCacheContext cache)
    {
        var key = new HashCode();
        key.Add(context.Request.Path.Value, StringComparer.Ordinal);
        foreach (var value in cache.CacheVaryByRules.VaryByValues.Values)
            key.Add(value, StringComparer.Ordinal);
        return key.ToHashCode() & (MaxFlights - 1);
    }

    private sealed class Flights : IDisposable
    {
        private static readonly ConcurrencyLimiterOptions Alone = new() { PermitLimit = 1, QueueLimit = int.MaxValue };

        public PartitionedRateLimiter<int> Limiter { get; } =
            PartitionedRateLimiter.Create<int, int>(key => RateLimitPartition.GetConcurrencyLimiter(key, _ => Alone));

        public void Dispose() => Limiter.Dispose();
    }
}
