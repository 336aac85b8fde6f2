using Microsoft.AspNetCore.HttpLogging;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Configuration.Memory;
using Serilog;
using Serilog.Extensions.Logging;

namespace CareerCompare.Web.Hosting;

/// <summary>The log: on the console, one line an event and one line a request.</summary>
public static class Logging
{
    // Not the query (it may hold what a visitor searched for), not the client's address, not its software.
    private const HttpLoggingFields Fields =
        HttpLoggingFields.RequestMethod
        | HttpLoggingFields.RequestPath
        | HttpLoggingFields.ResponseStatusCode
        | HttpLoggingFields.Duration;

    // Not in appsettings.json: that file is not found when the site is started from another folder, and then the framework
    // would log every request with its query.
    private static readonly Dictionary<string, string?> Levels = new(StringComparer.Ordinal)
    {
        ["Logging:LogLevel:Default"] = nameof(LogLevel.Information),
        ["Logging:LogLevel:Microsoft"] = nameof(LogLevel.Warning),
        ["Logging:LogLevel:Microsoft.AspNetCore.HttpLogging"] = nameof(LogLevel.Information),
        ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = nameof(LogLevel.Information),
    };

    /// <summary>Readable lines in Development, JSON lines elsewhere; which events, says <c>Logging:LogLevel</c>.</summary>
    public static void AddRequestLog(this WebApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = Levels });
        var logger = new LoggerConfiguration()
            .MinimumLevel.Verbose()
            .WriteTo.Console(builder.Environment.IsDevelopment() ? new TextLines() : new JsonLines())
            .CreateLogger();
        // Not AddSerilog(logger): that would add a filter of its own, and Logging:LogLevel would no longer count.
        builder.Logging.ClearProviders().AddProvider(new SerilogLoggerProvider(logger, dispose: true));
        builder.Services.AddHttpLogging(options =>
        {
            options.LoggingFields = Fields;
            options.CombineLogs = true;
        });
        builder.Services.AddHttpLoggingInterceptor<PagesOnly>();
    }

    /// <summary>One line a request, when it is answered.</summary>
    public static void UseRequestLog(this WebApplication app) => app.UseHttpLogging();

    /// <summary>Leaves out static files and health probes. Only after routing is it known what a request is for.</summary>
    private sealed class PagesOnly : IHttpLoggingInterceptor
    {
        public ValueTask OnRequestAsync(HttpLoggingInterceptorContext logContext) => ValueTask.CompletedTask;

        public ValueTask OnResponseAsync(HttpLoggingInterceptorContext logContext)
        {
            var metadata = logContext.HttpContext.GetEndpoint()?.Metadata;
            var quiet =
                metadata?.GetMetadata<StaticAssetDescriptor>() is not null
                || metadata?.GetMetadata<HttpLoggingAttribute>()?.LoggingFields == HttpLoggingFields.None;
            if (quiet)
            {
                logContext.TryDisable(HttpLoggingFields.All);
                logContext.Parameters.Clear();
            }
            return ValueTask.CompletedTask;
        }
    }
}
