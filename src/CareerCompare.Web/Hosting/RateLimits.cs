using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerCompare.Web.Hosting;

/// <summary>What a client may have put together: so many answers at once, and so many a second in the long run.</summary>
public sealed record RateLimit(int Burst, int PerSecond);

/// <summary>
/// How many answers a client may have put together. What is already kept costs nothing and is not counted, so neither a
/// person nor a crawler of all pages meets the limit; one who has the site compute without end does.
/// </summary>
public static class RateLimits
{
    private const string Section = "RateLimit";
    private const int DefaultBurst = 1000;
    private const int DefaultPerSecond = 50;

    // Each holds a bucket: some tens of megabytes at the very most.
    private const int MaxBuckets = 1 << 16;
    private const int NetworkBytes = 8;

    /// <summary>A bucket of tokens per client: <c>RateLimit:Burst</c> at once, <c>RateLimit:PerSecond</c> in the long run.</summary>
    /// <exception cref="InvalidOperationException">A setting is no whole number from 1.</exception>
    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = Number(builder.Configuration, "Burst", DefaultBurst),
            TokensPerPeriod = Number(builder.Configuration, "PerSecond", DefaultPerSecond),
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        };
        builder.Services.AddSingleton(new RateLimit(bucket.TokenLimit, bucket.TokensPerPeriod));
        builder.Services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, int>(context =>
                RateLimitPartition.GetTokenBucketLimiter(Client(context.Connection.RemoteIpAddress), _ => bucket)
            );
            options.OnRejected = Reject;
        });
    }

    /// <summary>
    /// Comes after the cache, so that only what has to be put together counts. An endpoint that costs nothing says
    /// <c>DisableRateLimiting()</c>.
    /// </summary>
    public static void UseRateLimits(this WebApplication app) => app.UseRateLimiter();

    // The body is written where those of all errors are.
    private static ValueTask Reject(OnRejectedContext context, CancellationToken cancellation)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.Zero;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        context.HttpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        context.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }

    // Idle buckets are dropped. That there cannot be more than so many, whoever asks, matters more than that two clients may
    // come to share one; which two, differs in every process.
    private static int Client(IPAddress? address)
    {
        var hash = new HashCode();
        if (address is not null)
            hash.AddBytes(Network(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));
        return hash.ToHashCode() & (MaxBuckets - 1);
    }

    // Whoever has one IPv6 address has the 2^64 of its network.
    private static ReadOnlySpan<byte> Network(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6
            ? address.GetAddressBytes().AsSpan(0, NetworkBytes)
            : address.GetAddressBytes();

    private static int Number(ConfigurationManager configuration, string name, int unset)
    {
        var text = configuration[$"{Section}:{name}"];
        if (string.IsNullOrEmpty(text))
            return unset;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new InvalidOperationException($"{Section}:{name} is \"{text}\"; it takes a whole number from 1.");
    }
}
