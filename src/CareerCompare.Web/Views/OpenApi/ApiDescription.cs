using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CareerCompare.Web.Views.OpenApi;

/// <summary>Describes the API's resources in the OpenAPI document.</summary>
internal static class ApiDescription
{
    private const string NotModified = "304";
    private const string ResponseSuffix = "Response";

    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["200"] = "The answer.",
        [NotModified] = "Nothing has changed since the ETag in If-None-Match.",
        ["400"] = "A parameter is out of range.",
        ["404"] = "A name is unknown; detail suggests similar names, or says where all are listed.",
        ["429"] = "Too many requests; Retry-After says when to come back.",
        ["503"] = "The site cannot answer just now; Retry-After says when to come back.",
    };

    /// <summary>Describes a resource and its error statuses.</summary>
    public static RouteHandlerBuilder Describe(
        this RouteHandlerBuilder endpoint,
        string id,
        string tag,
        string summary,
        string description,
        params ReadOnlySpan<int> errors
    )
    {
        foreach (var status in errors)
            endpoint.ProducesProblem(status);
        return endpoint.WithName(id).WithTags(tag).WithSummary(summary).WithDescription(description);
    }

    /// <summary>The paths of all mapped resources.</summary>
    public static IEnumerable<string> Resources(EndpointDataSource mapped) =>
        mapped
            .Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText ?? "")
            .Where(path => path.StartsWith(PageForm.Json.Before + "/", StringComparison.Ordinal));

    /// <summary>Sets up the document.</summary>
    public static void Configure(OpenApiOptions options)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = resource =>
            $"/{resource.RelativePath}".StartsWith(PageForm.Json.Before + "/", StringComparison.Ordinal);
        options.CreateSchemaReferenceId = NameFor;
        options.AddSchemaTransformer((schema, context, _) => Complete(schema, context));
        options.AddOperationTransformer((operation, _, _) => Complete(operation));
    }

    /// <summary>
    /// Names schemas: <c>RolesApi.ListingResponse</c> becomes <c>RolesListing</c>, and <c>CompareApi.Response</c> becomes
    /// <c>CompareResult</c>. Clients are generated from these names, so they must stay even when our types are renamed.
    /// </summary>
    private static string? NameFor(JsonTypeInfo type)
    {
        var name = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
        name = name == ResponseSuffix ? "Answer" : name?.Replace(ResponseSuffix, "", StringComparison.Ordinal);
        return name is null || type.Type.DeclaringType is not { } resource
            ? name
            : resource.Name.Replace("Api", "", StringComparison.Ordinal) + name;
    }

    private static Task Complete(OpenApiSchema schema, OpenApiSchemaTransformerContext context)
    {
        var type = context.JsonTypeInfo;
        if (type.Type == typeof(ProblemDetails))
            ApiProblemSchema.Describe(schema);
        // Responses contain every field, even if it is null.
        else if (type.Kind == JsonTypeInfoKind.Object && schema.Properties is { Count: > 0 } fields)
            schema.Required = new SortedSet<string>(fields.Keys, StringComparer.Ordinal);
        if (
            context.ParameterDescription?.ParameterDescriptor
                is IParameterInfoParameterDescriptor { ParameterInfo: var read }
            && read.GetCustomAttribute<AllowedValuesAttribute>() is { } allowed
        )
            schema.Enum = [.. allowed.Values.Select(value => (JsonNode)JsonValue.Create(Text(value))!)];
        return Task.CompletedTask;
    }

    private static Task Complete(OpenApiOperation operation)
    {
        var responses = operation.Responses!;
        // What depends on words of the client's own is never cached.
        var isCached = operation.Parameters?.Any(parameter => parameter is { Name: "q", Required: true }) != true;
        if (isCached)
            responses[NotModified] = new OpenApiResponse();
        operation.Responses = [];
        foreach (var (status, response) in responses.OrderBy(response => response.Key, StringComparer.Ordinal))
        {
            response.Description = Meanings[status];
            if (HeaderFor(status, isCached) is { } header)
                ((OpenApiResponse)response).Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal)
                {
                    [header.Name] = header.Header,
                };
            operation.Responses[status] = response;
        }
        // Lists are written in one parameter, as everywhere on the site: a,b.
        foreach (var list in operation.Parameters?.OfType<OpenApiParameter>().Where(IsList) ?? [])
            (list.Explode, list.Required) = (false, true);
        return Task.CompletedTask;
    }

    /// <summary>Describes the document's tags, and moves the description of a nullable field out of its choices, to the field itself.</summary>
    public static void Complete(OpenApiDocument document)
    {
        document.Tags = ApiText
            .Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Text })
            .ToHashSet();
        var fields = document.Components!.Schemas!.Values.SelectMany(schema => schema.Properties?.Values ?? []);
        foreach (var field in fields.OfType<OpenApiSchema>().Where(field => field.OneOf is not null))
            field.Description ??= field.OneOf!.OfType<OpenApiSchemaReference>().FirstOrDefault()?.Description;
    }

    private static bool IsList(OpenApiParameter parameter) =>
        parameter.Schema?.Type?.HasFlag(JsonSchemaType.Array) == true;

    private static (string Name, OpenApiHeader Header)? HeaderFor(string status, bool isCached) =>
        status switch
        {
            "200" or NotModified when isCached => (
                "ETag",
                Header("Identifies this version of the answer.", JsonSchemaType.String)
            ),
            "429" or "503" => ("Retry-After", Header("Seconds to wait.", JsonSchemaType.Integer)),
            _ => null,
        };

    private static OpenApiHeader Header(string text, JsonSchemaType type) =>
        new()
        {
            Description = text,
            Schema = new OpenApiSchema { Type = type },
        };

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
