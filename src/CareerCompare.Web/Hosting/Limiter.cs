using System.Threading.RateLimiting;

namespace CareerCompare.Web.Hosting;

/// <summary>Creates limiters.</summary>
internal static class Limiter
{
    /// <summary>Limits each client, so that it takes no more than its share, and then all together.</summary>
    public static PartitionedRateLimiter<HttpContext> PerClientAndInAll(
        ConcurrencyLimiterOptions client,
        ConcurrencyLimiterOptions all
    ) =>
        PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, int>(context =>
                RateLimitPartition.GetConcurrencyLimiter(RateLimits.Client(context), _ => client)
            ),
            PartitionedRateLimiter.Create<HttpContext, int>(_ => RateLimitPartition.GetConcurrencyLimiter(0, _ => all))
        );
}
