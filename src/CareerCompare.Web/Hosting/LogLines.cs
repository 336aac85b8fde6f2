using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;

namespace CareerCompare.Web.Hosting;

/// <summary>Log events as lines that a person reads: <c>12:30:01 INF GET /roles 200 in 3.1 ms</c>.</summary>
internal sealed class TextLines : ITextFormatter
{
    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write(logEvent.Timestamp.ToString("HH:mm:ss ", CultureInfo.InvariantCulture));
        output.Write(logEvent.Level.ToString()[..3].ToUpperInvariant());
        output.Write(' ');
        // A path may hold an encoded line break: it must not look like a line of its own.
        foreach (var c in LogMessage.Of(logEvent))
            output.Write(char.IsControl(c) ? '?' : c);
        output.WriteLine();
        if (logEvent.Exception is not null)
            output.WriteLine(logEvent.Exception);
    }
}

/// <summary>
/// Log events as JSON, one object a line: <c>@t</c> time, <c>@l</c> level, <c>@m</c> message, <c>@x</c> exception, then the
/// event's properties; the names that Serilog's compact format uses.
/// </summary>
internal sealed class JsonLines : ITextFormatter
{
    private readonly JsonValueFormatter values = new(typeTagName: null);

    /// <inheritdoc/>
    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write("{\"@t\":\"");
        output.Write(logEvent.Timestamp.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        output.Write("\",\"@l\":\"");
        output.Write(logEvent.Level.ToString());
        output.Write("\",\"@m\":");
        JsonValueFormatter.WriteQuotedJsonString(LogMessage.Of(logEvent), output);
        if (logEvent.Exception is not null)
        {
            output.Write(",\"@x\":");
            JsonValueFormatter.WriteQuotedJsonString(logEvent.Exception.ToString(), output);
        }
        foreach (var (name, value) in logEvent.Properties.Where(property => !LogMessage.IsNoise(property.Key)))
        {
            output.Write(',');
            JsonValueFormatter.WriteQuotedJsonString(name, output);
            output.Write(':');
            values.Format(value, output);
        }
        output.WriteLine('}');
    }
}

/// <summary>What an event says in one line.</summary>
internal static class LogMessage
{
    private const string Requests = "Microsoft.AspNetCore.HttpLogging.HttpLoggingMiddleware";

    // Text without quotation marks around it, anything else as JSON.
    private static readonly MessageTemplateTextFormatter AsWritten = new("{Message:lj}", CultureInfo.InvariantCulture);

    /// <summary>The message; for a request, which ASP.NET Core words in many lines, its method, path, status and time.</summary>
    public static string Of(LogEvent logEvent)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        if (Value(logEvent, "SourceContext") is not Requests)
            AsWritten.Format(logEvent, text);
        else
            text.Write(
                $"{Value(logEvent, "Method")} {Value(logEvent, "Path")} {Value(logEvent, "StatusCode")} "
                    + $"in {Value(logEvent, "Duration"):0.0} ms"
            );
        return text.ToString();
    }

    /// <summary>Properties that say nothing: they repeat others, or name a connection.</summary>
    public static bool IsNoise(string property) =>
        property is "EventId" or "ConnectionId" or "RequestPath" or "PathBase" or "HttpLog" or "State";

    private static object? Value(LogEvent logEvent, string property) =>
        (logEvent.Properties.GetValueOrDefault(property) as ScalarValue)?.Value;
}
