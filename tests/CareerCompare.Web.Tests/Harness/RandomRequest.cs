using System.Text;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>Requests that nobody thought of: pieces of real ones and of dangerous ones, put together by a seeded die.</summary>
public sealed class RandomRequest(int seed)
{
    private static readonly string[] Methods =
    [
        .. Enumerable.Repeat("GET", 12),
        .. Enumerable.Repeat("HEAD", 2),
        .. "POST PUT DELETE PATCH OPTIONS TRACE CONNECT PROPFIND get Head X".Split(' '),
    ];

    private static readonly string[] Routes =
    [
        "/",
        "/roles",
        "/roles/model-tuner",
        "/compare",
        "/compare/model-tuner-vs-data-gardener",
        "/roles/model-tuner.md",
        "/compare/model-tuner-vs-data-gardener.md",
        "/roles/model-tuner.png",
        "/compare/model-tuner-vs-data-gardener.png",
        "/sitemaps/1.xml",
        "/feeds/articles.xml",
        "/api/v1/roles",
        "/api/v1/roles/model-tuner",
        "/api/v1/compare",
        "/health/live",
        "/health/ready",
        "/site.css",
        "/favicon.svg",
        "/no-such-page",
        "",
    ];

    private static readonly string[] Names = "q family page pageSize roles only url format level Q roles[] %71".Split(
        ' '
    );

    private static readonly string[] Headers =
    [
        "Accept",
        "Accept-Encoding",
        "Accept-Language",
        "If-None-Match",
        "If-Modified-Since",
        "If-Match",
        "If-Range",
        "Range",
        "Content-Length",
        "Transfer-Encoding",
        "Content-Type",
        "Expect",
        "Upgrade",
        "Cookie",
        "Origin",
        "Referer",
        "Authorization",
        "User-Agent",
        "X-Forwarded-For",
        "X-Forwarded-Proto",
        "X-Forwarded-Host",
        "Forwarded",
        "X-HTTP-Method-Override",
        "X-Original-URL",
        "traceparent",
        "baggage",
        "Request-Id",
        "Host",
    ];

    private static readonly string[] Pieces =
    [
        "model-tuner",
        "Data%20Gardener",
        "Tuner",
        "-vs-",
        "-VS-",
        ",",
        "/",
        "//",
        "\\",
        ".",
        "..",
        "%2e%2e",
        "%2f",
        "%5c",
        "%00",
        "%0d%0aX-Injected:%20a",
        "%",
        "%zz",
        "%25",
        "%c0%ae",
        "%ff",
        "%ed%a0%80",
        "%F0%9F%92%A9",
        "%E2%80%AE",
        "%u0041",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' OR 1=1--",
        "{{7*7}}",
        "${jndi:ldap://a}",
        "javascript:alert(1)",
        "//evil.example",
        "*",
        "?",
        "#",
        "&",
        "=",
        ";",
        "+",
        "-1",
        "0",
        "2147483648",
        "1e309",
        "NaN",
        "gzip",
        "br;q=0.5",
        "chunked",
        "bytes=0-1,5-3",
        "W/\"a\"",
        "null",
        "text/html",
        "100-continue",
        "differences",
        "json",
        "\t",
        " ",
        "\0",
        "\r",
        "\n",
        "\x7f",
        "\x80",
        "é",
    ];

    // The same requests for the same seed, on every machine.
    private readonly Random die = new(seed);

    /// <summary>The next request, with the characters of Latin-1 for its bytes.</summary>
    public string Next()
    {
        var text = new StringBuilder();
        var version = die.Next(20) == 0 ? "1.0" : "1.1";
        text.Append(One(Methods)).Append(' ').Append(Path()).Append(Query()).Append($" HTTP/{version}\r\n");
        if (die.Next(20) > 0)
            text.Append($"Host: {RequestCase.Host}\r\n");
        for (var i = die.Next(4); i > 0; i--)
            text.Append($"{One(Headers)}: {Some(Pieces, 4)}\r\n");
        return text.Append("Connection: close\r\n\r\n").ToString();
    }

    private string Path()
    {
        var path = new StringBuilder(die.Next(15) == 0 ? "" : One(Routes));
        for (var i = die.Next(3); i > 0; i--)
            path.Insert(die.Next(path.Length + 1), Some(Pieces, 3));
        // Mostly a path that gets past the server, so that the site is what is tried.
        return path.Length > 0 && die.Next(30) == 0 ? path.ToString() : "/" + Sent(path.ToString()).TrimStart('/');
    }

    private string Query()
    {
        var query = new StringBuilder();
        for (var i = die.Next(4); i > 0; i--)
            query.Append(query.Length == 0 ? '?' : '&').Append(One(Names)).Append('=').Append(Sent(Some(Pieces, 4)));
        return query.ToString();
    }

    private string Sent(string text) =>
        die.Next(20) == 0
            ? text
            : string.Concat(text.Where(c => c is > ' ' and < '\x7f')).Replace("%00", "%01", StringComparison.Ordinal);

    private string Some(string[] from, int most)
    {
        var text = string.Concat(Enumerable.Range(0, die.Next(1, most + 1)).Select(_ => One(from)));
        return die.Next(40) == 0 ? string.Concat(Enumerable.Repeat(text, die.Next(200))) : text;
    }

    private string One(string[] from) => from[die.Next(from.Length)];
}
