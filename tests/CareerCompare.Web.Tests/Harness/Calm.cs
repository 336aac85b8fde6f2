using System.Net;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>Rules for every response, whatever the request.</summary>
internal static class Calm
{
    // The machine's own paths, and what stack traces look like.
    private static readonly string[] Secrets =
    [
        Repository.Root,
        AppContext.BaseDirectory,
        Path.GetTempPath(),
        "/root/",
        "/home/",
        "/tmp/",
        "bin/Debug",
        "bin/Release",
        "Exception",
        "   at ",
        ".cs:line",
        "SQLite",
    ];

    /// <summary>
    /// It is no error of ours, gives nothing away, sends nobody to another site, repeats no host, and has the security
    /// headers. Where the web server refused it, it says why in plain text.
    /// </summary>
    public static void ShouldBeCalm(this Answer answer, string request, bool byServer = false)
    {
        var why = $"{request}\n{answer}";
        // The server's answer to a line that does not end in a version it speaks.
        if (!byServer || answer.Status != HttpStatusCode.HttpVersionNotSupported)
            ((int)answer.Status).ShouldBeLessThan(500, why);
        foreach (var secret in Secrets.Where(secret => !request.Contains(secret, StringComparison.Ordinal)))
            answer.Text.ShouldNotContain(secret, Case.Sensitive, why);
        answer.Text.ShouldNotContain(RequestCase.Host, Case.Insensitive, why);
        answer.Headers.Values.ShouldAllBe(value =>
            !value.Contains(RequestCase.Host, StringComparison.OrdinalIgnoreCase)
        );
        answer.ShouldHaveOnlyOurScripts(why);
        if (answer.Header("Location") is { } location)
            location.ShouldMatch(@"\A/(?![/\\])[\x21-\x7e]*\z", why);
        answer.ShouldHaveSecurityHeaders(api: answer.Header("Cross-Origin-Resource-Policy") == "cross-origin");
        if (byServer)
            answer.ShouldBeRefusal(isHead: $"\n{request}".Contains("\nHEAD ", StringComparison.Ordinal));
        answer.Headers.Keys.ShouldNotContain("Access-Control-Allow-Credentials", why);
        if (answer.Header("Access-Control-Allow-Origin") is { } readers)
            (readers, answer.Header("Cross-Origin-Resource-Policy"), answer.MediaType == "text/html").ShouldBe(
                ("*", "cross-origin", false),
                why
            );
        if (answer.Bytes.Length > 0)
            answer.Header("Content-Type").ShouldNotBeNull(why);
        if (answer.MediaType?.StartsWith("text/", StringComparison.Ordinal) == true)
            // A table says as well that it has a header (RFC 4180).
            answer
                .Header("Content-Type")
                .ShouldNotBeNull()
                .ShouldEndWith(
                    answer.MediaType == "text/csv" ? "; charset=utf-8; header=present" : "; charset=utf-8",
                    Case.Sensitive,
                    why
                );
    }

    /// <summary>Whether it is the answer to a request that the web server refused before the site saw it.</summary>
    public static bool IsRefusal(this Answer answer) =>
        answer.MediaType == "text/plain" && answer.Header("Connection") == "close" && (int)answer.Status >= 400;

    private static void ShouldBeRefusal(this Answer answer, bool isHead)
    {
        answer.IsRefusal().ShouldBeTrue();
        answer.Header("Content-Length").ShouldNotBe("0");
        if (!isHead)
            answer.Text.ShouldMatch($@"\A{(int)answer.Status} [ -~]+: [ -~]+\.\n[ -~]+\.\n\z");
    }
}
