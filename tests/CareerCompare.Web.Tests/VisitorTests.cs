using System.Net;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Whatever a visitor sends is answered calmly: the tables in <c>requests/</c>, sent as they stand.</summary>
public sealed class VisitorTests(VisitedSite visited) : IClassFixture<VisitedSite>
{
    public static TheoryData<RequestCase> Paths => [.. RequestCase.In("paths.md")];

    public static TheoryData<RequestCase> Queries => [.. RequestCase.In("queries.md")];

    public static TheoryData<RequestCase> Messages => [.. RequestCase.In("messages.md")];

    [Theory]
    [MemberData(nameof(Paths))]
    public Task A_path_has_one_spelling_and_leads_nowhere_else(RequestCase request) => Check(request);

    [Theory]
    [MemberData(nameof(Queries))]
    public Task A_query_is_understood_or_ignored(RequestCase request) => Check(request);

    [Theory]
    [MemberData(nameof(Messages))]
    public Task Headers_methods_and_hosts_change_nothing_that_they_should_not(RequestCase request) => Check(request);

    [Fact]
    public async Task A_refused_method_says_which_are_allowed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/roles");
        var answer = await visited.Site.Send(request);

        answer.Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Header("Allow").ShouldBe("GET, HEAD");
        answer.Html.QuerySelector("h1").ShouldNotBeNull();
    }

    [Fact]
    public async Task Another_spelling_redirects_also_when_the_page_is_kept()
    {
        for (var i = 0; i < 2; i++)
        {
            (await visited.Site.Get("/roles")).Status.ShouldBe(HttpStatusCode.OK);
            var other = await RawHttp.Send(visited.Site.Address, Get("//r%6fles"));
            other.ShouldNotBeNull().Header("Location").ShouldBe("/roles");
        }
    }

    private static string Get(string target) => $"GET {target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    private async Task Check(RequestCase request)
    {
        var answer = (await RawHttp.Send(visited.Site.Address, request.Message)).ShouldNotBeNull();

        ((int)answer.Status).ShouldBe(request.Status, request.Written);
        answer.Header("Location").ShouldBe(request.Location, request.Written);
        answer.ShouldBeCalm(request.Message, request.ByServer);
    }
}

/// <summary>A site with five roles, for requests that change nothing.</summary>
public sealed class VisitedSite : IAsyncLifetime
{
    /// <summary>The running site.</summary>
    public LiveSite Site { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var files = SmallContent.Files();
        files["roles/model-tuner.md"] = files["roles/model-tuner.md"]
            .Replace("published:", "aliases: [Tuner]\npublished:");
        foreach (var title in new[] { "Prompt Smith", "Vector Keeper", "Graph Weaver" })
            files[$"roles/{title.ToLowerInvariant().Replace(' ', '-')}.md"] = SmallContent.Role(title, $"A {title}.");
        Site = await LiveSite.With(files);
    }

    public Task DisposeAsync() => Site.DisposeAsync().AsTask();
}
