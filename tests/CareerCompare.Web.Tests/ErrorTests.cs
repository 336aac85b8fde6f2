using System.Net;
using System.Text.Json;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests;

public sealed class ErrorTests
{
    private const string Secret = "the-secret-of-the-exception";

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task A_page_that_breaks_says_so_calmly(string environment)
    {
        await using var site = await Broken(environment);

        var page = await site.Get("/roles");

        page.Status.ShouldBe(HttpStatusCode.InternalServerError);
        page.MediaType.ShouldBe("text/html");
        page.Html.QuerySelectorAll("h1").ShouldHaveSingleItem();
        page.Header("Cache-Control").ShouldNotBeNull().ShouldContain("no-store");
        page.ShouldHaveSecurityHeaders();
        ShouldTellNothing(page);
    }

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task An_answer_of_the_api_that_breaks_is_a_problem_document(string environment)
    {
        await using var site = await Broken(environment);

        var answer = await site.Get("/api/v1/roles");

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        answer.MediaType.ShouldBe("application/problem+json");
        JsonDocument.Parse(answer.Text).RootElement.GetProperty("status").GetInt32().ShouldBe(500);
        ShouldTellNothing(answer);
    }

    private static void ShouldTellNothing(Answer answer)
    {
        answer.Text.ShouldNotContain(Secret);
        answer.Text.ShouldNotContain("Exception");
        answer.Text.ShouldNotContain("   at ");
        answer.Text.ShouldNotContain(Repository.Root);
    }

    /// <summary>A site in which everything but the health checks breaks, deep inside.</summary>
    private static Task<LiveSite> Broken(string environment) =>
        LiveSite.With(
            SmallContent.Files(),
            host =>
                host.UseEnvironment(environment)
                    .ConfigureTestServices(services =>
                        services.AddSingleton<IResponseCompressionProvider, BrokenCompression>()
                    )
        );

    private sealed class BrokenCompression : IResponseCompressionProvider
    {
        public ICompressionProvider? GetCompressionProvider(HttpContext context) => null;

        public bool ShouldCompressResponse(HttpContext context) => false;

        public bool CheckRequestAcceptsCompression(HttpContext context) =>
            context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
                ? false
                : throw new InvalidOperationException(Secret);
    }
}
