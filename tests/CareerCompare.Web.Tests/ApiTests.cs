using System.Net;
using System.Text.Json;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>The JSON API as its readers see it.</summary>
public sealed class ApiTests
{
    [Fact]
    public async Task Roles_are_listed_by_title_and_page_by_page()
    {
        var all = await Json("/api/v1/roles");
        var second = await Json("/api/v1/roles?pageSize=1&page=2");

        Names(all).ShouldBe(["total", "page", "pageSize", "items"], ignoreOrder: true);
        Names(all.GetProperty("items")[0]).ShouldBe(["slug", "title", "description", "url"], ignoreOrder: true);
        all.GetProperty("items").EnumerateArray().Select(Title).ShouldBeInOrder();
        second.GetProperty("items").EnumerateArray().Select(Title).ShouldBe([Title(all.GetProperty("items")[1])]);
        second.GetProperty("total").GetInt32().ShouldBe(all.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("/api/v1/roles?")]
    [InlineData("/api/v1/jobs?")]
    [InlineData("/api/v1/terms?")]
    [InlineData("/api/v1/search?q=python&")]
    public async Task A_page_after_the_last_is_empty_however_far_it_is(string list)
    {
        (await Json($"{list}page=1&pageSize=20")).GetProperty("items").GetArrayLength().ShouldBeGreaterThan(0);
        foreach (var page in new[] { 1_000, 214_748_365, int.MaxValue })
            (await Json($"{list}page={page}&pageSize=20")).GetProperty("items").GetArrayLength().ShouldBe(0, $"{page}");
    }

    [Fact]
    public async Task Roles_are_found_by_text_and_family()
    {
        (await Titles("/api/v1/roles?q=deep+learning")).ShouldBe(["Deep Learning Engineer"]);
        (await Titles("/api/v1/roles?family=architecture")).ShouldBe([
            "AI Architect",
            "Data Architect",
            "Data Modeler",
            "Machine Learning Architect",
        ]);
        (await Titles("/api/v1/roles?family=architecture&q=nothing-like-it")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_role_has_every_field_of_the_contract()
    {
        var role = await Json("/api/v1/roles/ai-architect");
        var section = role.GetProperty("sections")[2];

        Names(role)
            .ShouldBe(
                ["slug", "title", "aliases", "description", "url", "sections", "terms", "salary", "related"],
                ignoreOrder: true
            );
        Names(section).ShouldBe(["key", "title", "paragraphs", "groups", "html", "source"], ignoreOrder: true);
        Names(section.GetProperty("source")).ShouldBe(["article", "line"], ignoreOrder: true);
        role.GetProperty("url").GetString().ShouldBe(LiveSite.BaseUrl + "/roles/ai-architect");
    }

    [Fact]
    public async Task A_comparison_has_every_field_of_the_contract()
    {
        var pair = await Json("/api/v1/compare?roles=ai-architect,machine-learning-engineer");
        var tools = pair.GetProperty("sections")
            .EnumerateArray()
            .Single(x => x.GetProperty("key").GetString() == "tools");

        Names(pair)
            .ShouldBe(
                ["roles", "url", "article", "sections", "terms", "transitions", "salary", "similarity", "evidence"],
                ignoreOrder: true
            );
        Names(pair.GetProperty("article")).ShouldBe(["slug", "title", "url"], ignoreOrder: true);
        pair.GetProperty("roles")
            .EnumerateArray()
            .Select(Title)
            .ShouldBe(["Machine Learning Engineer", "AI Architect"]);
        Names(tools).ShouldBe(["key", "title", "shared", "cells"], ignoreOrder: true);
        Names(tools.GetProperty("cells")).ShouldBe(["machine-learning-engineer", "ai-architect"]);
        Names(tools.GetProperty("cells").GetProperty("ai-architect"))
            .ShouldBe(["paragraphs", "groups", "html", "source"], ignoreOrder: true);
    }

    [Fact]
    public async Task Pay_has_every_field_of_the_contract()
    {
        var pay = await Json("/api/v1/salaries/data-scientist?level=SE&region=US&year=2024");
        var group = pay.GetProperty("adverts").EnumerateArray().Single();
        var wage = pay.GetProperty("official").EnumerateArray().Single();

        Names(pay).ShouldBe(["adverts", "official", "occupation", "claims", "sources"]);
        Names(group)
            .ShouldBe([
                "level",
                "region",
                "year",
                "currency",
                "n",
                "adverts",
                "low",
                "mid",
                "high",
                "smallSample",
                "source",
            ]);
        foreach (var end in new[] { "low", "mid", "high" })
            Names(group.GetProperty(end)).ShouldBe(["p10", "p25", "p50", "p75", "p90"], end);
        Names(wage)
            .ShouldBe([
                "source",
                "occupation",
                "region",
                "year",
                "currency",
                "employment",
                "mean",
                "p10",
                "p25",
                "p50",
                "p75",
                "p90",
                "topCoded",
                "relativeStandardError",
                "employmentRelativeStandardError",
            ]);
        Names(wage.GetProperty("occupation")).ShouldBe(["code", "title", "grade", "classification"]);
        Names(pay.GetProperty("sources")[0])
            .ShouldBe([
                "key",
                "title",
                "publisher",
                "url",
                "licence",
                "edition",
                "retrieved",
                "row",
                "counted",
                "notCounted",
            ]);
    }

    [Fact]
    public async Task Four_roles_are_compared_without_an_article()
    {
        var four = await Json(
            "/api/v1/compare?roles=machine-learning-engineer,ai-architect,deep-learning-engineer,machine-learning-architect"
        );

        four.GetProperty("roles").GetArrayLength().ShouldBe(4);
        four.GetProperty("article").ValueKind.ShouldBe(JsonValueKind.Null);
        four.GetProperty("url").GetString()!.ShouldStartWith(LiveSite.BaseUrl + "/compare/ai-architect-vs-");
    }

    [Theory]
    [InlineData("/api/v1/roles/ai-architct", HttpStatusCode.NotFound, "ai-architect")]
    [InlineData("/api/v1/compare?roles=ai-architect,ai-architct", HttpStatusCode.NotFound, "ai-architect")]
    [InlineData("/api/v1/compare?roles=ai-architect", HttpStatusCode.BadRequest, "two to four")]
    [InlineData("/api/v1/compare", HttpStatusCode.BadRequest, "two to four")]
    [InlineData("/api/v1/roles?page=0", HttpStatusCode.BadRequest, "page")]
    [InlineData("/api/v1/roles?pageSize=101", HttpStatusCode.BadRequest, "pageSize")]
    [InlineData("/api/v1/roles?page=one", HttpStatusCode.BadRequest, "")]
    [InlineData("/api/v1/jobs?remote=maybe", HttpStatusCode.BadRequest, "remote must be")]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound, "/api/v1/roles")]
    public async Task An_invalid_request_gets_a_problem_that_says_why(string path, HttpStatusCode status, string says)
    {
        var answer = await (await ShippedSite.Running()).Get(path);

        answer.Status.ShouldBe(status);
        answer.MediaType.ShouldBe("application/problem+json");
        answer.Text.ShouldContain(says);
    }

    private static async Task<JsonElement> Json(string path)
    {
        var answer = await (await ShippedSite.Running()).Get(path);
        answer.Status.ShouldBe(HttpStatusCode.OK);
        return JsonDocument.Parse(answer.Bytes).RootElement;
    }

    private static async Task<IEnumerable<string>> Titles(string path) =>
        (await Json(path)).GetProperty("items").EnumerateArray().Select(Title);

    private static string Title(JsonElement role) => role.GetProperty("title").GetString()!;

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(x => x.Name);

    [Fact]
    public async Task The_description_says_what_each_part_is_for_and_that_search_finds_jobs()
    {
        var document = JsonDocument
            .Parse((await (await ShippedSite.Running()).Get("/openapi/v1.json")).Bytes)
            .RootElement;
        var operations = document.GetProperty("paths").EnumerateObject().Select(path => path.Value.GetProperty("get"));
        var used = operations.Select(operation => operation.GetProperty("tags")[0].GetString()).Distinct();
        var tags = document.GetProperty("tags").EnumerateArray().ToList();

        tags.Select(tag => tag.GetProperty("name").GetString()).ShouldBe(used, ignoreOrder: true);
        tags.ShouldAllBe(tag => tag.GetProperty("description").GetString()!.Length > 10);
        var search = document.GetProperty("paths").GetProperty("/api/v1/search").GetProperty("get");
        search.GetProperty("description").GetString()!.ShouldContain("jobs");
        search.GetProperty("parameters").GetRawText().ShouldContain("job");
        var entry = document.GetProperty("components").GetProperty("schemas").GetProperty("SearchEntry");
        entry
            .GetProperty("properties")
            .GetProperty("kind")
            .GetProperty("description")
            .GetString()!
            .ShouldContain("job");
    }
}
