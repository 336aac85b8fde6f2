using System.Text.Json;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

public sealed class LogTests
{
    private static readonly Dictionary<string, string> FreePort = new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_URLS"] = "http://127.0.0.1:0",
    };

    [Fact]
    public async Task In_production_a_request_is_one_object_on_one_line_and_says_nothing_of_the_visitor()
    {
        using var site = await SiteProcess.Start(FreePort);
        using var client = site.Client();
        client.DefaultRequestHeaders.UserAgent.ParseAdd("telling-agent/1.0");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        client.DefaultRequestHeaders.Add("Cookie", "telling=cookie");
        client.DefaultRequestHeaders.Referrer = new Uri("https://referrer.example/");

        await client.GetAsync("/roles?q=telling-search");
        await client.GetAsync("/favicon.svg");
        await client.GetAsync("/health/live");
        await client.GetAsync("/the-last-request");
        await site.LineWith("/the-last-request");

        var events = site.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        events.ShouldAllBe(e => Has(e, "@t") && Has(e, "@m"));
        var requests = events.Where(e => Has(e, "RequestMethod")).ToList();
        requests.Select(e => e.GetProperty("RequestPath").GetString()).ShouldBe(["/roles", "/the-last-request"]);
        var roles = requests[0];
        roles.GetProperty("@m").GetString().ShouldNotBeNull().ShouldStartWith("GET /roles 200 in ");
        roles.GetProperty("RequestMethod").GetString().ShouldBe("GET");
        roles.GetProperty("StatusCode").GetInt32().ShouldBe(200);
        roles.GetProperty("Elapsed").GetDouble().ShouldBeGreaterThan(0);
        foreach (var telling in new[] { "telling", "203.0.113.77", "referrer.example", "127.0.0.1\"" })
            site.Lines.Where(line => !line.Contains("Now listening")).ShouldAllBe(line => !line.Contains(telling));
    }

    [Fact]
    public async Task In_development_lines_are_for_reading_and_a_path_cannot_forge_one()
    {
        using var site = await SiteProcess.Start(
            new Dictionary<string, string>(FreePort, StringComparer.Ordinal)
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
            }
        );
        using var client = site.Client();

        await client.GetAsync("/no-such-page%0A%5B00:00:00%20INF%5D%20forged?q=telling");
        var line = await site.LineWith("no-such-page");

        line.ShouldMatch(@"^\[\d\d:\d\d:\d\d INF\] GET /no-such-page.*forged 404 in \d+\.\d ms$");
        line.ShouldNotContain("telling");
        site.Lines.ShouldNotContain(l => l.StartsWith("[00:00:00 INF] forged", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Of_content_full_of_mistakes_some_are_logged_and_all_are_counted(string environment)
    {
        using var content = new TemporaryFolder();
        for (var i = 0; i < 20; i++)
            content.Write(
                $"roles/a-{i}.md",
                SmallContent.Role($"Role {i}", string.Concat(Enumerable.Repeat("<a", 500)))
            );
        content.Write("roles/z.md", "---\ntitle: 7\n---\nLast.");
        using var site = await SiteProcess.Start(
            new Dictionary<string, string>(FreePort, StringComparer.Ordinal)
            {
                ["ASPNETCORE_ENVIRONMENT"] = environment,
                ["Content__Root"] = content.Path,
            }
        );

        await site.LineWith("Problems in the content: errors 1, warnings 20000");

        var named = site.Lines.Where(line => line.Contains("roles/")).ToList();
        named.Count.ShouldBe(50);
        named[0].ShouldContain("roles/z.md:2:8: error wrong-type");
        site.Lines.ShouldContain(line => line.Contains("Only the first 50 new problems are logged"));
    }

    [Fact]
    public async Task If_configured_every_request_is_logged_but_no_query()
    {
        using var site = await SiteProcess.Start(
            new Dictionary<string, string>(FreePort, StringComparer.Ordinal) { ["Serilog__MinimumLevel"] = "Verbose" }
        );
        using var client = site.Client();

        await client.GetAsync("/roles?q=telling");
        await client.GetAsync("/health/live");
        await site.LineWith("GET /health/live 200 in ");

        site.Lines.ShouldContain(line => line.Contains("GET /roles 200 in "));
        site.Lines.ShouldAllBe(line => !line.Contains("telling"));
    }

    [Fact]
    public async Task In_production_no_key_file_is_written_and_nothing_warned_of()
    {
        using var home = new TemporaryFolder();
        using var site = await SiteProcess.Start(
            new Dictionary<string, string>(FreePort, StringComparer.Ordinal)
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                // Wherever the framework would look for a place to keep keys in.
                ["HOME"] = home.Path,
                ["USERPROFILE"] = home.Path,
                ["LOCALAPPDATA"] = home.Path,
                ["XDG_DATA_HOME"] = home.Path,
            }
        );
        using var client = site.Client();

        await client.GetAsync("/fit");
        await site.LineWith("GET /fit ");

        Directory.EnumerateFileSystemEntries(home.Path, "*", SearchOption.AllDirectories).ShouldBeEmpty();
        site.Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .ShouldAllBe(e => !Has(e, "@l"), "only Information");
    }

    private static bool Has(JsonElement element, string property) => element.TryGetProperty(property, out _);
}
