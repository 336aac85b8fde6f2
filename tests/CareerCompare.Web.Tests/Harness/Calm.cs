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
    /// headers where the site wrote it.
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
        if (!byServer)
            answer.ShouldHaveSecurityHeaders(api: answer.Header("Cross-Origin-Resource-Policy") == "cross-origin");
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
}
