using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerCompare.Query;

namespace CareerCompare.Web.Views.OpenApi;

/// <summary>An example request; <c>{role}</c>, <c>{other}</c>, <c>{paid}</c> and <c>{term}</c> stand for slugs of the site.</summary>
/// <param name="Request">The path with its query.</param>
internal sealed record ApiExample(string Request);

/// <summary>Example requests with this site's real responses, shortened.</summary>
public sealed class ApiExamples(EndpointDataSource mapped, CareerQueries queries, IServiceProvider services)
{
    private const int MaxTextLength = 100;
    private const int MaxEntries = 1;
    private const int MaxDepth = 4;
    private const string More = "…";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The example request of a resource, and its response.</summary>
    /// <param name="path">The resource's path template: <c>/api/v1/roles/{slug}</c>.</param>
    public async Task<(string Request, string Response)> For(string path)
    {
        var endpoint = mapped.Endpoints.OfType<RouteEndpoint>().First(known => known.RoutePattern.RawText == path);
        var request = Request(endpoint.Metadata.GetRequiredMetadata<ApiExample>().Request);
        return (request, await Call(endpoint, request));
    }

    private string Request(string example)
    {
        var home = queries.Home();
        var pair = home.Comparisons.Count > 0 ? home.Comparisons[0].Roles : [.. home.Roles.Select(role => role.Slug)];
        var paid = queries.Salaries()?.Roles.Select(entry => entry.Role.Slug).FirstOrDefault(pair.Contains);
        var terms = queries.Terms(null, null);
        var term = terms?.Items.MaxBy(known => terms.Map.RolesFor(known.Slug).Count)?.Slug;
        return example
            .Replace("{role}", pair.ElementAtOrDefault(0), StringComparison.Ordinal)
            .Replace("{other}", pair.ElementAtOrDefault(1), StringComparison.Ordinal)
            .Replace("{paid}", paid ?? pair.ElementAtOrDefault(0), StringComparison.Ordinal)
            .Replace("{term}", term, StringComparison.Ordinal);
    }

    // Calls the endpoint directly, not over the network.
    private async Task<string> Call(RouteEndpoint endpoint, string request)
    {
        var parts = request.Split('?');
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Request.Method = HttpMethods.Get;
        context.Request.Path = parts[0];
        context.Request.QueryString = new QueryString(parts.Length > 1 ? "?" + parts[1] : "");
        foreach (var parameter in endpoint.RoutePattern.Parameters)
            context.Request.RouteValues[parameter.Name] = parts[0].Split('/')[^1];
        context.Response.Body = body;
        await endpoint.RequestDelegate!(context);
        await context.Response.CompleteAsync();
        return Shortened(JsonNode.Parse(body.ToArray()), MaxDepth)!.ToJsonString(Readable);
    }

    private static JsonNode? Shortened(JsonNode? node, int depth) =>
        node switch
        {
            JsonArray { Count: > 0 } or JsonObject { Count: > 0 } when depth == 0 => More,
            JsonArray array => new JsonArray([
                .. array.Take(MaxEntries).Select(entry => Shortened(entry, depth - 1)),
                .. array.Skip(MaxEntries).Take(1).Select(_ => JsonValue.Create(More)),
            ]),
            JsonObject fields => new JsonObject(
                fields.Select(field => KeyValuePair.Create(field.Key, Shortened(field.Value, depth - 1)))
            ),
            JsonValue value when value.TryGetValue<string>(out var text) && text.Length > MaxTextLength => text[
                ..MaxTextLength
            ] + More,
            _ => node?.DeepClone(),
        };
}

internal static class ApiExampleMetadata
{
    /// <summary>Gives a resource an example request.</summary>
    /// <param name="endpoint">The resource.</param>
    /// <param name="request">The path below the API's root, with its query.</param>
    public static RouteHandlerBuilder WithExample(this RouteHandlerBuilder endpoint, string request) =>
        endpoint.WithMetadata(new ApiExample(PageForm.Json.At(request)));
}
