using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerCompare.Web.Hosting;

/// <summary>The number of responses that a client may have rendered: in one burst, and per second in the long run.</summary>
public sealed record RateLimit(int Burst, int PerSecond);

/// <summary>
/// Limits how many responses a client may have rendered. Cached responses cost nothing and do not count, so neither a
/// person nor a crawler of all pages reaches the limit; a client that makes the site compute endlessly does.
/// </summary>
public static class RateLimits
{
    private const int DefaultBurst = 1000;
    private const int DefaultPerSecond = 50;

    // Each bucket takes memory: this allows some tens of megabytes at most.
    private const int MaxBuckets = 1 << 16;
    private const int NetworkBytes = 8;

    /// <summary>Gives each client a token bucket: <c>RateLimit:Burst</c> at once, <c>RateLimit:PerSecond</c> in the long run.</summary>
    /// <exception cref="InvalidOperationException">A setting is not a positive whole number.</exception>
    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = Number(builder.Configuration, "RateLimit:Burst", DefaultBurst),
            TokensPerPeriod = Number(builder.Configuration, "RateLimit:PerSecond", DefaultPerSecond),
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        };
        builder.Services.AddSingleton(new RateLimit(bucket.TokenLimit, bucket.TokensPerPeriod));
        builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(context =>
                RateLimitPartition.GetTokenBucketLimiter(Client(context), _ => bucket)
            );
            options.OnRejected = Reject;
        });
    }

    /// <summary>
    /// Applies the limits. Must come after the cache, so that only rendered responses count. An endpoint that costs nothing
    /// calls <c>DisableRateLimiting()</c>.
    /// </summary>
    public static void UseRateLimits(this WebApplication app) => app.UseRateLimiter();

    // The error handler writes the body, as for all errors.
    private static ValueTask Reject(OnRejectedContext context, CancellationToken cancellation)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.Zero;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// The client, as limits distinguish clients: by IPv4 address or IPv6 /64. Idle ones are dropped. A fixed maximum matters more
    /// than the chance that two clients share a number; which two share one differs in every process.
    /// </summary>
    internal static int Client(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        var hash = new HashCode();
        if (address is not null)
            hash.AddBytes(Network(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));
        return hash.ToHashCode() & (MaxBuckets - 1);
    }

    // A client with one IPv6 address has all 2^64 addresses of its network.
    private static ReadOnlySpan<byte> Network(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6
            ? address.GetAddressBytes().AsSpan(0, NetworkBytes)
            : address.GetAddressBytes();

    /// <summary>A setting that is a whole number, 1 or more.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    internal static int Number(ConfigurationManager configuration, string key, int defaultValue)
    {
        var text = configuration[key];
        if (string.IsNullOrEmpty(text))
            return defaultValue;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new InvalidOperationException($"{key} is \"{text}\"; it must be a whole number, 1 or more.");
    }
}
