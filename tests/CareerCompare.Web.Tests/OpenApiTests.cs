using System.Globalization;
using System.Net;
using System.Text.Json;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Tests.Harness;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests;

/// <summary>The API does what its description says, and its description says all that it does.</summary>
public sealed class OpenApiTests
{
    private const string Path = "/openapi/v1.json";

    [Fact]
    public async Task It_is_openapi_3_1_of_this_site()
    {
        var document = await Document();

        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.1.");
        document
            .GetProperty("servers")
            .EnumerateArray()
            .Select(server => server.GetProperty("url").GetString())
            .ShouldBe([LiveSite.BaseUrl]);
        var info = document.GetProperty("info");
        info.GetProperty("version").GetString().ShouldBe("1");
        info.GetProperty("title").GetString().ShouldBe("CareerCompare API");
        info.GetProperty("license").GetProperty("name").GetString()!.ShouldContain("CC BY 4.0");
    }

    [Fact]
    public async Task It_describes_the_resources_that_there_are_and_no_others()
    {
        var mapped = await Mapped();
        var document = await Document();
        var unknown = await (await ShippedSite.Running()).Get("/api/v1/no-such-thing");

        mapped.Count.ShouldBeGreaterThan(7);
        document
            .GetProperty("paths")
            .EnumerateObject()
            .Select(path => path.Name)
            .ShouldBe(mapped.Keys, ignoreOrder: true);
        foreach (var path in mapped.Keys)
            unknown.Text.ShouldContain(path);
    }

    [Fact]
    public async Task Every_resource_is_described_in_words()
    {
        var operations = await Operations();

        operations.Select(o => o.Value.GetProperty("operationId").GetString()).ShouldBeUnique();
        foreach (var (path, operation) in operations)
        {
            foreach (var text in new[] { "summary", "description", "operationId" })
                operation.GetProperty(text).GetString().ShouldNotBeNullOrWhiteSpace(path);
            operation.GetProperty("tags").GetArrayLength().ShouldBe(1, path);
            operation
                .GetProperty("responses")
                .EnumerateObject()
                .Select(response => response.Name)
                .ShouldBeSubsetOf(["200", "304", "400", "404", "429", "503"], path);
        }
        foreach (var schema in (await Document()).GetProperty("components").GetProperty("schemas").EnumerateObject())
        foreach (var field in schema.Value.GetProperty("properties").EnumerateObject())
            Text(field.Value, "description").ShouldNotBeNullOrWhiteSpace($"{schema.Name}.{field.Name}");
    }

    // A new field is published for good: it is added to the list on purpose. Answers have the fields that are described.
    [Fact]
    public async Task Every_field_is_one_that_we_mean_to_publish()
    {
        var described = (await Document())
            .GetProperty("components")
            .GetProperty("schemas")
            .EnumerateObject()
            .Select(schema =>
                $"{schema.Name}: {string.Join(", ", schema.Value.GetProperty("properties").EnumerateObject().Select(field => field.Name))}"
            );

        described.ShouldBe(
            await File.ReadAllLinesAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "api-fields.txt")),
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Every_parameter_that_a_resource_reads_is_described_and_no_other()
    {
        var mapped = await Mapped();
        foreach (var (path, operation) in await Operations())
        {
            var described = operation.TryGetProperty("parameters", out var list)
                ? [.. list.EnumerateArray()]
                : Array.Empty<JsonElement>();

            Names("query")
                .ShouldBe(mapped[path].Metadata.GetRequiredMetadata<KnownQuery>().Names, ignoreOrder: true, path);
            Names("path").ShouldBe(mapped[path].RoutePattern.Parameters.Select(p => p.Name), ignoreOrder: true, path);
            foreach (var parameter in described)
            {
                Text(parameter, "description").ShouldNotBeNullOrWhiteSpace(path);
                parameter.GetProperty("schema").TryGetProperty("type", out _).ShouldBeTrue(path);
            }

            IEnumerable<string?> Names(string place) =>
                described.Where(p => Text(p, "in") == place).Select(p => Text(p, "name"));
        }
    }

    [Theory]
    [InlineData("/api/v1/roles", "/api/v1/roles", 200)]
    [InlineData("/api/v1/roles", "/api/v1/roles?q=architect&family=architecture&page=1&pageSize=2", 200)]
    [InlineData("/api/v1/roles", "/api/v1/roles?page=999999", 200)]
    [InlineData("/api/v1/roles", "/api/v1/roles?pageSize=100", 200)]
    [InlineData("/api/v1/roles", "/api/v1/roles?page=0", 400)]
    [InlineData("/api/v1/roles", "/api/v1/roles?page=-1", 400)]
    [InlineData("/api/v1/roles", "/api/v1/roles?page=one", 400)]
    [InlineData("/api/v1/roles", "/api/v1/roles?page=1.5", 400)]
    [InlineData("/api/v1/roles", "/api/v1/roles?page=99999999999", 400)]
    [InlineData("/api/v1/roles", "/api/v1/roles?pageSize=0", 400)]
    [InlineData("/api/v1/roles", "/api/v1/roles?pageSize=101", 400)]
    [InlineData("/api/v1/roles/{slug}", "/api/v1/roles/ai-architect", 200)]
    [InlineData("/api/v1/roles/{slug}", "/api/v1/roles/data-scientist", 200)]
    [InlineData("/api/v1/roles/{slug}", "/api/v1/roles/no-such-role", 404)]
    [InlineData("/api/v1/compare", "/api/v1/compare?roles=ai-architect,machine-learning-engineer", 200)]
    [InlineData(
        "/api/v1/compare",
        "/api/v1/compare?roles=ai-architect,data-scientist,data-engineer,data-architect",
        200
    )]
    [InlineData("/api/v1/compare", "/api/v1/compare", 400)]
    [InlineData("/api/v1/compare", "/api/v1/compare?roles=ai-architect", 400)]
    [InlineData("/api/v1/compare", "/api/v1/compare?roles=a,b,c,d,e", 400)]
    [InlineData("/api/v1/compare", "/api/v1/compare?roles=ai-architect,no-such-role", 404)]
    [InlineData("/api/v1/terms", "/api/v1/terms", 200)]
    [InlineData("/api/v1/terms", "/api/v1/terms?q=learning&kind=tool&page=1&pageSize=1000", 200)]
    [InlineData("/api/v1/terms", "/api/v1/terms?pageSize=1001", 400)]
    [InlineData("/api/v1/terms", "/api/v1/terms?page=x", 400)]
    [InlineData("/api/v1/terms/{slug}", "/api/v1/terms/python", 200)]
    [InlineData("/api/v1/terms/{slug}", "/api/v1/terms/no-such-term", 404)]
    [InlineData("/api/v1/search", "/api/v1/search", 200)]
    [InlineData("/api/v1/search", "/api/v1/search?q=feature+store&page=2&pageSize=5", 200)]
    [InlineData("/api/v1/search", "/api/v1/search?q=pithon&kind=term", 200)]
    [InlineData("/api/v1/search", "/api/v1/search?q=a&pageSize=0", 400)]
    [InlineData("/api/v1/salaries", "/api/v1/salaries", 200)]
    [InlineData("/api/v1/salaries", "/api/v1/salaries?level=SE&region=US&year=2024", 200)]
    [InlineData("/api/v1/salaries", "/api/v1/salaries?level=CEO", 400)]
    [InlineData("/api/v1/salaries", "/api/v1/salaries?year=24", 400)]
    [InlineData("/api/v1/salaries/{slug}", "/api/v1/salaries/ai-architect", 200)]
    [InlineData("/api/v1/salaries/{slug}", "/api/v1/salaries/data-scientist?level=all&region=global&year=all", 200)]
    [InlineData("/api/v1/salaries/{slug}", "/api/v1/salaries/research-scientist?year=2021&source=aijobs", 200)]
    [InlineData("/api/v1/salaries/{slug}", "/api/v1/salaries/prompt-engineer", 200)]
    [InlineData("/api/v1/salaries/{slug}", "/api/v1/salaries/deep-learning-engineer", 200)]
    [InlineData("/api/v1/salaries/{slug}", "/api/v1/salaries/data-scientist?region=GB", 200)]
    [InlineData("/api/v1/salaries/{slug}", "/api/v1/salaries/data-scientist?region=nowhere", 400)]
    [InlineData("/api/v1/salaries/{slug}", "/api/v1/salaries/no-such-role", 404)]
    public async Task An_answer_has_the_shape_that_is_described(string resource, string request, int status)
    {
        var document = await Document();
        var answer = await (await ShippedSite.Running()).Get(request);
        var response = (await Operations())[resource]
            .GetProperty("responses")
            .GetProperty(status.ToString(CultureInfo.InvariantCulture));

        ((int)answer.Status).ShouldBe(status);
        var schema = response.GetProperty("content").GetProperty(answer.MediaType!).GetProperty("schema");
        new JsonShape(document).Faults(schema, JsonDocument.Parse(answer.Bytes).RootElement).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"slug":"a"}""", "$.title is missing")]
    [InlineData("""{"slug":"a","title":7,"url":"u"}""", "$.title is Number")]
    [InlineData("""{"slug":"a","title":"t","url":"u","more":1}""", "$.more is not in the schema")]
    public async Task A_shape_that_is_not_described_is_noticed(string json, string fault)
    {
        var document = await Document();
        var schema = document.GetProperty("components").GetProperty("schemas").GetProperty("CompareRoleEntry");

        new JsonShape(document)
            .Faults(schema, JsonDocument.Parse(json).RootElement)
            .ShouldContain(found => found.StartsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_the_same_every_time_whatever_host_is_asked()
    {
        await using var one = await LiveSite.With(SmallContent.Files());
        await using var other = await LiveSite.With(SmallContent.Files());

        var first = await one.Get(Path);
        var second = await other.Get(Path, ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"));

        first.Status.ShouldBe(HttpStatusCode.OK);
        first.MediaType.ShouldBe("application/json");
        second.Text.ShouldBe(first.Text);
        second.Text.ShouldNotContain("evil.example");
        first.Text.ShouldNotContain("localhost");
    }

    [Fact]
    public async Task Unchanged_pages_are_not_sent_again()
    {
        var site = await ShippedSite.Running();
        var etag = (await site.Get(Path)).Header("ETag").ShouldNotBeNull();

        var again = await site.Get(Path, ("If-None-Match", etag));

        again.Status.ShouldBe(HttpStatusCode.NotModified);
        again.Header("ETag").ShouldBe(etag);
        again.Bytes.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_shows_every_resource_with_a_request_that_works()
    {
        var site = await ShippedSite.Running();
        var page = (await site.Get("/docs/api")).Html;
        foreach (var (path, operation) in await Operations())
        {
            var section = page.GetElementById($"api_{Text(operation, "operationId")}").ShouldNotBeNull();
            section.TextContent.ShouldContain(path);
            section.TextContent.ShouldContain(Text(operation, "description")!);
            if (operation.TryGetProperty("parameters", out var parameters))
                section
                    .QuerySelectorAll("tbody th")
                    .Select(cell => cell.TextContent.Trim())
                    .ShouldBe(parameters.EnumerateArray().Select(parameter => Text(parameter, "name")!));
            var examples = section.QuerySelectorAll("pre");
            var request = examples[0].TextContent;
            var shown = JsonDocument.Parse(examples[1].TextContent).RootElement;

            request.ShouldStartWith($"curl \"{LiveSite.BaseUrl}/api/v1/");
            var answer = await site.Get(request[$"curl \"{LiveSite.BaseUrl}".Length..^1]);
            answer.Status.ShouldBe(HttpStatusCode.OK, request);
            var real = JsonDocument.Parse(answer.Bytes).RootElement;
            shown.EnumerateObject().Select(x => x.Name).ShouldBe(real.EnumerateObject().Select(x => x.Name));
        }
    }

    private static async Task<JsonElement> Document()
    {
        var answer = await (await ShippedSite.Running()).Get(Path);
        answer.Status.ShouldBe(HttpStatusCode.OK);
        return JsonDocument.Parse(answer.Bytes).RootElement;
    }

    private static async Task<Dictionary<string, JsonElement>> Operations() =>
        (await Document())
            .GetProperty("paths")
            .EnumerateObject()
            .ToDictionary(path => path.Name, path => path.Value.GetProperty("get"), StringComparer.Ordinal);

    private static async Task<Dictionary<string, RouteEndpoint>> Mapped() =>
        (await ShippedSite.Running())
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal))
            .ToDictionary(endpoint => endpoint.RoutePattern.RawText!, StringComparer.Ordinal);

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
