using Microsoft.OpenApi;

namespace CareerCompare.Web.Views.OpenApi;

/// <summary>Describes the schema of problems: the framework's type has no descriptions and omits <c>traceId</c>.</summary>
internal static class ApiProblemSchema
{
    private static readonly (string Name, string Text)[] Fields =
    [
        ("type", "A link that explains the status."),
        ("title", "What is wrong."),
        ("status", "The HTTP status code."),
        ("detail", "How to fix the request, if known."),
        ("instance", "Not used."),
        ("traceId", "The id of the request; send it to us when you report an error."),
    ];

    /// <summary>Describes the schema.</summary>
    public static void Describe(OpenApiSchema schema)
    {
        schema.Description = "A problem as in RFC 9457. Empty fields are left out.";
        schema.Properties!["traceId"] = new OpenApiSchema { Type = JsonSchemaType.String };
        foreach (var (name, text) in Fields)
            schema.Properties[name].Description = text;
    }
}
