using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace CareerCompare.Web.Hosting;

/// <summary>Logs to the console, one line per event and one per request.</summary>
public static class Logging
{
    // Leaves out the query, which may contain a visitor's search, and the client's address and user agent.
    private const string RequestTemplate = "{RequestMethod:l} {RequestPath:l} {StatusCode} in {Elapsed:0.0} ms";

    /// <summary>Logs readable lines in Development and JSON lines elsewhere, filtered by <c>Serilog:MinimumLevel</c>.</summary>
    public static void AddRequestLog(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            log =>
            {
                // Set here, not in appsettings.json: if the site starts from another folder, that file is not found, and the
                // framework would log every request with its query.
                log.MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    .ReadFrom.Configuration(builder.Configuration);
                if (builder.Environment.IsDevelopment())
                    log.Enrich.With<OneLine>().WriteTo.Console(formatProvider: CultureInfo.InvariantCulture);
                else
                    log.WriteTo.Console(new RenderedCompactJsonFormatter());
            },
            // Several sites may run in one process, each with its own log.
            preserveStaticLogger: true
        );

    /// <summary>Logs one line per request, when it has been answered.</summary>
    public static void UseRequestLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            var defaultLevel = options.GetLevel;
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.MessageTemplate = RequestTemplate;
            options.GetLevel = (context, milliseconds, exception) =>
                context.GetEndpoint()?.Metadata.GetMetadata<Unlogged>() is null
                    ? defaultLevel(context, milliseconds, exception)
                    : LogEventLevel.Verbose;
        });

    /// <summary>Keeps requests to these endpoints out of the log, such as those for static files and health probes.</summary>
    public static T WithoutLog<T>(this T endpoints)
        where T : IEndpointConventionBuilder => endpoints.WithMetadata(new Unlogged());

    private sealed class Unlogged;

    /// <summary>Replaces control characters, so that a line break in a path cannot forge a log line. JSON escapes them anyway.</summary>
    private sealed class OneLine : ILogEventEnricher
    {
        public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
        {
            foreach (var (name, value) in logEvent.Properties.ToList())
                if (value is ScalarValue { Value: string text } && text.Any(char.IsControl))
                    logEvent.AddOrUpdateProperty(
                        new(name, new ScalarValue(string.Concat(text.Select(c => char.IsControl(c) ? '?' : c))))
                    );
        }
    }
}
