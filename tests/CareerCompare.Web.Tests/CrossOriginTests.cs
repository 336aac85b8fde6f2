using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Scripts of other sites may read data, but no pages.</summary>
public sealed class CrossOriginTests
{
    private const string Foreign = "https://elsewhere.example";

    [Theory]
    [InlineData("/api/v1/roles", 200)]
    [InlineData("/api/v1/roles?page=0", 400)]
    [InlineData("/api/v1/roles/no-such-role", 404)]
    [InlineData("/api/v1/no-such-thing", 404)]
    [InlineData("/openapi/v1.json", 200)]
    [InlineData("/salaries.csv", 200)]
    [InlineData("/salaries/data-scientist.csv", 200)]
    [InlineData("/compare/ai-architect-vs-data-scientist.csv", 200)]
    public async Task Other_sites_may_read_data(string path, int status)
    {
        var site = await ShippedSite.Running();
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var request = new HttpRequestMessage(method, path);
            var answer = await site.Send(request, ("Origin", Foreign));

            ((int)answer.Status).ShouldBe(status);
            answer.Header("Access-Control-Allow-Origin").ShouldBe("*");
            answer.Header("Access-Control-Expose-Headers").ShouldBe("ETag, Retry-After");
            answer.Headers.Keys.ShouldNotContain("Access-Control-Allow-Credentials");
            answer.ShouldHaveSecurityHeaders(api: true);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/salaries")]
    [InlineData("/salaries/no-such-role.csv")]
    [InlineData("/compare/ai-architect-vs-data-scientist")]
    [InlineData("/compare/ai-architect-vs-nobody.csv")]
    [InlineData("/docs/api")]
    [InlineData("/site.css")]
    [InlineData("/health/live")]
    [InlineData("/api/v2/roles")]
    [InlineData("/api/v1x")]
    public async Task Other_sites_may_not_read_pages(string path)
    {
        var site = await ShippedSite.Running();
        var answer = await site.Get(path, ("Origin", Foreign));

        answer.Headers.Keys.ShouldNotContain(name => name.StartsWith("Access-Control-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/roles", 204)]
    [InlineData("/api/v1/compare?roles=a,b", 204)]
    [InlineData("/openapi/v1.json", 204)]
    [InlineData("/salaries.csv", 204)]
    [InlineData("/compare/ai-architect-vs-data-scientist.csv", 204)]
    [InlineData("/salaries", 405)]
    [InlineData("/", 405)]
    public async Task A_browser_may_ask_first_where_other_sites_may_read(string path, int status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, path);
        var answer = await (await ShippedSite.Running()).Send(
            request,
            ("Origin", Foreign),
            ("Access-Control-Request-Method", "GET")
        );

        ((int)answer.Status).ShouldBe(status);
        answer.Header("Access-Control-Allow-Origin").ShouldBe(status == 204 ? "*" : null);
        answer.Header("Access-Control-Allow-Methods").ShouldBe(status == 204 ? "GET, HEAD" : null);
        answer.Header("Access-Control-Allow-Headers").ShouldBe(status == 204 ? "*" : null);
        answer.Header("Access-Control-Max-Age").ShouldBe(status == 204 ? "86400" : null);
    }
}
