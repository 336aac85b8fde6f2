using Microsoft.AspNetCore.Http.Timeouts;

namespace CareerCompare.Web.Hosting;

/// <summary>How much a client may send, and how long a request may take.</summary>
public static class Limits
{
    private static readonly TimeSpan Answering = TimeSpan.FromSeconds(30);

    /// <summary>The site takes no uploads and no long addresses, and answers at once or not at all.</summary>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestLineSize = 8 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.MaxRequestHeaderCount = 64;
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
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
    /// Ends what takes too long with 503. An endpoint that is meant to stay open says <c>DisableRequestTimeout()</c>.
    /// </summary>
    public static void UseLimits(this WebApplication app) => app.UseRequestTimeouts();
}
