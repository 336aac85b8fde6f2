using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace CareerCompare.Web.Hosting;

/// <summary>The log: on the console, one line an event and one line a request.</summary>
public static class Logging
{
    // Not the query (it may hold what a visitor searched for), not the client's address, not its software.
    private const string Request = "{RequestMethod:l} {RequestPath:l} {StatusCode} in {Elapsed:0.0} ms";

    /// <summary>Readable lines in Development, JSON lines elsewhere; which events, says <c>Serilog:MinimumLevel</c>.</summary>
    public static void AddRequestLog(this WebApplicationBuilder builder) =>
        builder.Services.AddSerilog(
            log =>
            {
                // Not in appsettings.json: that file is not found when the site is started from another folder, and then the
                // framework would log every request with its query.
                log.MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
                    .ReadFrom.Configuration(builder.Configuration);
                if (builder.Environment.IsDevelopment())
                    log.Enrich.With<OneLine>().WriteTo.Console(formatProvider: CultureInfo.InvariantCulture);
                else
                    log.WriteTo.Console(new RenderedCompactJsonFormatter());
            },
            // Several sites may run in one process, each with a log of its own.
            preserveStaticLogger: true
        );

    /// <summary>One line a request, when it is answered.</summary>
    public static void UseRequestLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            var usual = options.GetLevel;
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.MessageTemplate = Request;
            options.GetLevel = (context, milliseconds, exception) =>
                context.GetEndpoint()?.Metadata.GetMetadata<Unlogged>() is null
                    ? usual(context, milliseconds, exception)
                    : LogEventLevel.Verbose;
        });

    /// <summary>Leaves out the requests that nobody wants to read of, such as those for static files and health probes.</summary>
    public static T WithoutLog<T>(this T endpoints)
        where T : IEndpointConventionBuilder => endpoints.WithMetadata(new Unlogged());

    private sealed class Unlogged;

    /// <summary>Keeps an encoded line break of a path from looking like a line of its own. JSON needs no such care.</summary>
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
