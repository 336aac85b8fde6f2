using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerCompare.Store;

/// <summary>How documents are written into the database.</summary>
public static class CareerJson
{
    // Lists 16 deep take four levels each, and inlines 64 deep two. The default of 64 levels would refuse such an article.
    private const int MaxDepth = 256;

    private static readonly JsonSerializerOptions Options = new()
    {
        MaxDepth = MaxDepth,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new RuleConverter() },
    };

    /// <summary>A noun as JSON.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A noun as JSON in UTF-8.</summary>
    public static byte[] WriteBytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    /// <summary>JSON in UTF-8 as the noun it was.</summary>
    /// <exception cref="JsonException">The text is not what <see cref="Write"/> wrote.</exception>
    public static T Read<T>(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The document is null.");

    private sealed class RuleConverter : JsonConverter<Rule>
    {
        public override Rule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Rule.All[reader.GetString()!];

        public override void Write(Utf8JsonWriter writer, Rule value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Name);
    }
}
