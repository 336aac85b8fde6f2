namespace CareerCompare.Web.Tests.Harness;

internal static class SecurityHeaders
{
    /// <summary>Checks the headers that every response must have, and those that none may have.</summary>
    /// <param name="answer">The response.</param>
    /// <param name="api">Whether other sites may read it.</param>
    /// <param name="framed">Whether other sites may show it inside their pages.</param>
    public static void ShouldHaveSecurityHeaders(this Answer answer, bool api = false, bool framed = false)
    {
        answer
            .Header("Content-Security-Policy")
            .ShouldBe(
                "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' https: data:; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors "
                    + (framed ? "*" : "'none'")
            );
        // Whether a response may be cached is said on purpose, and no error may be.
        answer
            .Header("Cache-Control")
            .ShouldNotBeNull()
            .ShouldMatch((int)answer.Status >= 400 ? "^no-store$" : "no-store|no-cache|max-age=");
        answer.Header("X-Content-Type-Options").ShouldBe("nosniff");
        answer.Header("X-Frame-Options").ShouldBe(framed ? null : "DENY");
        answer.Header("Referrer-Policy").ShouldBe("strict-origin-when-cross-origin");
        answer.Header("Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        answer.Header("Cross-Origin-Resource-Policy").ShouldBe(api || framed ? "cross-origin" : "same-origin");
        answer.Header("Permissions-Policy").ShouldNotBeNull().ShouldContain("camera=(), ");
        answer.Header("Strict-Transport-Security").ShouldBe("max-age=63072000; includeSubDomains");
        answer.Headers.Keys.ShouldNotContain("Set-Cookie");
        answer.Headers.Keys.ShouldNotContain("Server");
        answer.Headers.Keys.ShouldNotContain("X-Powered-By");
    }
}
