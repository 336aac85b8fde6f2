using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CareerCompare.Web.Hosting;

/// <summary>Limits the size of requests and the time they may take.</summary>
public static class Limits
{
    internal const int RequestLineBytes = 8 * 1024;
    internal const int HeaderBytes = 16 * 1024;
    internal const int HeaderCount = 64;
    internal static readonly TimeSpan Headers = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Answering = TimeSpan.FromSeconds(30);

    /// <summary>Sets tight limits: the site takes no uploads and no long addresses, and should answer quickly.</summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestLineSize = RequestLineBytes;
            kestrel.Limits.MaxRequestHeadersTotalSize = HeaderBytes;
            kestrel.Limits.MaxRequestHeaderCount = HeaderCount;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Limits.RequestHeadersTimeout = Headers;
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
            // The slowest mobile networks are faster; a slower reader only keeps the response in memory.
            kestrel.Limits.MinResponseDataRate = new MinDataRate(4 * 1024, gracePeriod: TimeSpan.FromSeconds(10));
        });
        builder.Services.AddRequestTimeouts(options =>
            options.DefaultPolicy = new RequestTimeoutPolicy
            {
                Timeout = Answering,
                TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
            }
        );
    }

    /// <summary>
    /// Ends slow requests with 503. An endpoint that must stay open calls <c>DisableRequestTimeout()</c>.
    /// </summary>
    public static void UseLimits(this WebApplication app) => app.UseRequestTimeouts();
}
