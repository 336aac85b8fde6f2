using System.Buffers;
using System.Diagnostics;
using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace CareerCompare.Web.Hosting;

/// <summary>
/// Explains the requests that the web server refuses before the site sees them. The server would answer without a body or
/// headers; it cannot be told what to answer, but it announces each refusal while its answer can still be written.
/// </summary>
public static class Refusals
{
    private const string Refused = "Microsoft.AspNetCore.Server.Kestrel.BadRequest";
    private static readonly SearchValues<char> Details = SearchValues.Create(":'");

    /// <summary>Answers refused requests in plain text, with the security headers.</summary>
    public static void UseRefusals(this WebApplication app)
    {
        var https = Security.IsHttpsByDefault(app);
        app.Services.GetRequiredService<DiagnosticListener>()
            .Subscribe(new Explanations(https), name => name == Refused);
    }

    private static void Explain(IFeatureCollection request, bool https)
    {
        var context = new DefaultHttpContext(request);
        // If the fault is in the body, the site has answered already. In HTTP/2 the server only ends the stream.
        if (
            request.Get<IBadRequestExceptionFeature>()?.Error is not { } error
            || request.Get<IConnectionTransportFeature>()?.Transport.Output is not { } output
            || request.Get<IHttp2StreamIdFeature>() is not null
            || context.Response.HasStarted
        )
            return;
        var status = context.Response.StatusCode;
        // The server may quote the request after these characters; we repeat nothing of it.
        var fault = error.Message.AsSpan();
        var end = fault.IndexOfAny(Details);
        fault = (end < 0 ? fault : fault[..end]).TrimEnd(" .");
        var text = $"{status} {ReasonPhrases.GetReasonPhrase(status)}: {fault}.\n{Advice(status)}\n";
        var body = Encoding.UTF8.GetBytes(text);
        context.Response.ContentType = MediaTypeNames.Text.Plain;
        context.Response.ContentLength = body.Length;
        context.Response.Headers.Connection = "close";
        Security.SetHeaders(context, https);
        // The response has no body writer yet, so the body goes straight to the connection, which the server closes next. All
        // of it fits into the connection's buffer, so nothing has to be waited for.
        _ = context.Response.StartAsync();
        // Methods are case-sensitive: the server takes Head for some other method.
        if (context.Request.Method == HttpMethods.Head)
            return;
        output.Write(body);
        _ = output.FlushAsync().AsTask();
    }

    private static string Advice(int status) =>
        status switch
        {
            StatusCodes.Status405MethodNotAllowed => "Send GET or HEAD and an address that starts with /.",
            StatusCodes.Status408RequestTimeout =>
                $"Send the whole request within {Limits.Headers.TotalSeconds} seconds, and try again.",
            StatusCodes.Status414UriTooLong =>
                $"The first line of a request may take {Limits.RequestLineBytes / 1024} KB. Use a shorter address.",
            StatusCodes.Status431RequestHeaderFieldsTooLarge =>
                $"A request may have {Limits.HeaderCount} headers with {Limits.HeaderBytes / 1024} KB together. Send fewer or "
                    + "shorter ones; this site needs no cookies.",
            StatusCodes.Status505HttpVersionNotsupported => "Send HTTP/1.1 or HTTP/2.",
            _ =>
                "Send a request as RFC 9112 describes it: GET, an address in which everything but ASCII letters, digits and "
                    + "signs is encoded with %, HTTP/1.1, one Host, and each header as Name: value.",
        };

    private sealed class Explanations(bool https) : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is IFeatureCollection request)
                Explain(request, https);
        }

        public void OnError(Exception error) { }

        public void OnCompleted() { }
    }
}
