using Microsoft.OpenApi;

namespace CareerCompare.Web.Pages.ApiDocs;

/// <summary>Describes schemas in words.</summary>
internal static class SchemaWords
{
    /// <summary>The anchor of a named schema on the page.</summary>
    public static string Id(string name) => $"schema_{name}";

    /// <summary>The values of a parameter: <c>integer; 1 to 100; 20 by default</c>.</summary>
    public static string For(IOpenApiParameter parameter)
    {
        var schema = parameter.Schema!;
        IEnumerable<string?> words =
        [
            For(schema),
            schema.Enum is { Count: > 0 } values ? string.Join(", ", values.Select(value => value?.ToString())) : null,
            Range(schema.Minimum, schema.Maximum),
            Range(Text(schema.MinItems), Text(schema.MaxItems)),
            schema.Pattern,
            schema.Default is { } value ? $"{value} by default" : null,
            parameter.Required ? "required" : null,
        ];
        return string.Join("; ", words.OfType<string>());
    }

    /// <summary>The type of a field: <c>list of object, or null</c>.</summary>
    public static string For(IOpenApiSchema schema)
    {
        if (schema is not OpenApiSchemaReference && (schema.OneOf ?? schema.AnyOf) is { Count: > 0 } choices)
            return string.Join(", or ", choices.Select(For).OrderBy(word => word == "null"));
        if (schema.AdditionalProperties is { } values)
            return $"object of {For(values)}";
        var words = Enum.GetValues<JsonSchemaType>()
            .Where(type => schema.Type?.HasFlag(type) == true)
            .OrderBy(type => type == JsonSchemaType.Null)
            .Select(type => type == JsonSchemaType.Array ? $"list of {For(schema.Items!)}" : Word(type, schema.Format));
        return string.Join(", or ", words);
    }

    /// <summary>The name of the schema of a field or of its entries; null if it has none.</summary>
    public static string? Named(IOpenApiSchema? schema) =>
        schema switch
        {
            null => null,
            OpenApiSchemaReference reference => reference.Reference.Id,
            _ => Named(schema.Items)
                ?? Named(schema.AdditionalProperties)
                ?? (schema.OneOf ?? schema.AnyOf)?.Select(Named).OfType<string>().FirstOrDefault(),
        };

    private static string Word(JsonSchemaType type, string? format) =>
        type == JsonSchemaType.String && format == "date" ? "date" : type.ToString().ToLowerInvariant();

    private static string? Range(string? from, string? to) =>
        (from, to) switch
        {
            (null, null) => null,
            (_, null or "2147483647") => $"from {from}",
            _ => $"{from} to {to}",
        };

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
