using System.Globalization;
using System.Text.Json;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>Whether JSON has the shape that a schema of an OpenAPI document says: types, fields, and nothing unnamed.</summary>
/// <param name="document">The document, in which references are looked up.</param>
internal sealed class JsonShape(JsonElement document)
{
    /// <summary>The mismatches, by place; empty if everything matches.</summary>
    public IEnumerable<string> Faults(JsonElement schema, JsonElement value, string place = "$")
    {
        schema = Resolve(schema);
        if ((Get(schema, "oneOf") ?? Get(schema, "anyOf")) is { } choices)
            return choices.EnumerateArray().Any(choice => !Faults(choice, value, place).Any())
                ? []
                : [$"{place} is none of the choices"];
        if (Get(schema, "type") is not { } type)
            return [$"{place} has no type in the schema"];
        if (!Types(type).Any(name => Is(value, name)))
            return [$"{place} is {value.ValueKind}, not {type}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => InObject(schema, value, place),
            JsonValueKind.Array => value
                .EnumerateArray()
                .SelectMany((item, i) => Faults(schema.GetProperty("items"), item, $"{place}[{i}]")),
            JsonValueKind.String when Get(schema, "format") is { } format => InText(format.GetString(), value, place),
            _ => [],
        };
    }

    /// <summary>The schema that a reference names.</summary>
    public JsonElement Resolve(JsonElement schema) =>
        Get(schema, "$ref") is { } reference
            ? Resolve(
                reference.GetString()!.Split('/').Skip(1).Aggregate(document, (found, name) => found.GetProperty(name))
            )
            : schema;

    private IEnumerable<string> InObject(JsonElement schema, JsonElement value, string place)
    {
        var known = Get(schema, "properties");
        // In an OpenAPI document of ours, what is not named is not there, unless it says so.
        var others = Get(schema, "additionalProperties");
        var missing =
            from name in Get(schema, "required")?.EnumerateArray() ?? []
            where !value.TryGetProperty(name.GetString()!, out _)
            select $"{place}.{name} is missing";
        var wrong = value
            .EnumerateObject()
            .SelectMany(field =>
                known is { } fields && fields.TryGetProperty(field.Name, out var named)
                    ? Faults(named, field.Value, $"{place}.{field.Name}")
                : others is { ValueKind: JsonValueKind.Object } entry
                    ? Faults(entry, field.Value, $"{place}.{field.Name}")
                : others is { ValueKind: JsonValueKind.True } ? []
                : [$"{place}.{field.Name} is not in the schema"]
            );
        return missing.Concat(wrong);
    }

    private static IEnumerable<string> InText(string? format, JsonElement value, string place) =>
        format switch
        {
            "date"
                when !DateOnly.TryParseExact(
                    value.GetString(),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                ) => [$"{place} is no date"],
            "date" => [],
            _ => [$"{place} has the format {format}, which nobody checks"],
        };

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Select(name => name.GetString()!)
            : [type.GetString()!];

    private static bool Is(JsonElement value, string type) =>
        type switch
        {
            "null" => value.ValueKind == JsonValueKind.Null,
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "number" => value.ValueKind == JsonValueKind.Number,
            _ => false,
        };

    private static JsonElement? Get(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out var value) ? value : null;
}
