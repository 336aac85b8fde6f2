using Microsoft.OpenApi;

namespace CareerCompare.Web.Views.OpenApi;

/// <summary>What a problem says, in words: the framework's own type brings none, and leaves out what it adds.</summary>
internal static class ApiProblemSchema
{
    private static readonly (string Name, string Text)[] Fields =
    [
        ("type", "The meaning of the status, as an address."),
        ("title", "What is wrong."),
        ("status", "The status of the answer."),
        ("detail", "How to mend the request, where that can be said."),
        ("instance", "Not used."),
        ("traceId", "The number of the request; tell it to us where an error is ours."),
    ];

    /// <summary>Describes the schema.</summary>
    public static void Describe(OpenApiSchema schema)
    {
        schema.Description = "A problem of RFC 9457. Fields of which there is nothing to say are left out.";
        schema.Properties!["traceId"] = new OpenApiSchema { Type = JsonSchemaType.String };
        foreach (var (name, text) in Fields)
            schema.Properties[name].Description = text;
    }
}
