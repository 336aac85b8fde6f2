using System.Globalization;
using FuzzySharp;

namespace CareerCompare.Parse;

/// <summary>
/// A mapping checked against a schema. Nothing is converted: a title that YAML reads as a number is a problem, not a text.
/// Wrong values are left out, with a problem each.
/// </summary>
internal sealed class TypedMap
{
    private readonly Dictionary<string, object> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, YamlValue> places = new(StringComparer.Ordinal);

    /// <summary>Checks a mapping against its schema, and adds what is wrong to <paramref name="problems"/>.</summary>
    public TypedMap(YamlMap map, SchemaKey[] schema, string path, ProblemList problems)
    {
        foreach (var (key, value) in map.Pairs)
        {
            var known = Array.Find(schema, k => k.Name == key.Text);
            if (known is null)
            {
                var message = $"there is no key \"{key.Text}\" here";
                problems.Add(
                    new Problem(Rule.UnknownKey, path, key.Line, key.Column, message),
                    () => Suggest(key.Text, schema)
                );
                continue;
            }
            places[key.Text] = value;
            if (Typed(known, value, path, problems) is { } typed)
                values[key.Text] = typed;
        }
        foreach (var key in schema.Where(k => k.Required && !places.ContainsKey(k.Name)))
            problems.Add(
                new Problem(Rule.MissingKey, path, map.Line, map.Column, $"the key \"{key.Name}\" is missing")
            );
    }

    /// <summary>The place of a key's value; null if the key is missing.</summary>
    public YamlValue? PlaceFor(string key) => places.GetValueOrDefault(key);

    public string? Text(string key) => values.GetValueOrDefault(key) as string;

    public IReadOnlyList<string> Texts(string key) => values.GetValueOrDefault(key) as IReadOnlyList<string> ?? [];

    public DateOnly? Date(string key) => values.GetValueOrDefault(key) as DateOnly?;

    public bool Truth(string key) => values.GetValueOrDefault(key) is true;

    public int? Whole(string key) => (int?)(values.GetValueOrDefault(key) as decimal?);

    public decimal? Number(string key) => values.GetValueOrDefault(key) as decimal?;

    public TypedMap? Map(string key) => values.GetValueOrDefault(key) as TypedMap;

    public IReadOnlyList<TypedMap> Maps(string key) => values.GetValueOrDefault(key) as IReadOnlyList<TypedMap> ?? [];

    private static object? Typed(SchemaKey key, YamlValue value, string path, ProblemList problems)
    {
        switch (key.Type, value)
        {
            case (ValueType.Map, YamlMap map):
                return new TypedMap(map, key.Keys!, path, problems);
            case (ValueType.Maps, YamlList list):
                return List(list, item => item is YamlMap map ? new TypedMap(map, key.Keys!, path, problems) : null);
            case (ValueType.Texts, YamlList list):
                return List(list, AsText);
            case (ValueType.Text, YamlScalar) when AsText(value) is { } text:
                return text;
            case (ValueType.Date, YamlScalar scalar)
                when DateOnly.TryParseExact(
                    scalar.Text,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var date
                ):
                return date;
            case (ValueType.Truth, YamlScalar { Plain: true, Text: "true" or "false" } scalar):
                return scalar.Text == "true";
            case (ValueType.Whole, YamlScalar { Plain: true } scalar)
                when int.TryParse(
                    scalar.Text,
                    NumberStyles.AllowLeadingSign,
                    CultureInfo.InvariantCulture,
                    out var whole
                ):
                return (decimal)whole;
            case (ValueType.Number, YamlScalar { Plain: true } scalar)
                when decimal.TryParse(
                    scalar.Text,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                ):
                return number;
            default:
                return Wrong<object>(value, Expected(key.Type));
        }

        List<T> List<T>(YamlList list, Func<YamlValue, T?> convert)
            where T : class =>
            [.. list.Items.Select(item => convert(item) ?? Wrong<T>(item, Inside(key.Type))).OfType<T>()];

        T? Wrong<T>(YamlValue at, string expected)
            where T : class
        {
            var message = $"\"{key.Name}\" asks for {expected}, and this is {Actual(at)}";
            problems.Add(new Problem(Rule.WrongType, path, at.Line, at.Column, message, Mend(key.Type, at)));
            return null;
        }
    }

    private static string? AsText(YamlValue value) =>
        value is YamlScalar scalar
        && (!scalar.Plain || PlainType(scalar.Text) == "text")
        && scalar.Text.Trim().Length > 0
        && !scalar.Text.Any(IsHidden)
            ? scalar.Text.Trim()
            : null;

    private static bool IsHidden(char c) => char.IsControl(c) && c is not ('\n' or '\t');

    private static string Expected(ValueType type) =>
        type switch
        {
            ValueType.Text => "text",
            ValueType.Texts => "a list of texts",
            ValueType.Date => "a date such as 2026-01-31",
            ValueType.Truth => "true or false",
            ValueType.Whole => "a whole number",
            ValueType.Number => "a number",
            ValueType.Map => "keys and values",
            _ => "a list of keys and values",
        };

    private static string Inside(ValueType type) =>
        type == ValueType.Texts ? "a list of texts" : "a list of keys and values";

    private static string Actual(YamlValue value) =>
        value switch
        {
            YamlList => "a list",
            YamlMap => "a mapping",
            YamlScalar { Plain: true } scalar => PlainType(scalar.Text),
            YamlScalar scalar when string.IsNullOrWhiteSpace(scalar.Text) => "an empty text",
            YamlScalar scalar when scalar.Text.Any(IsHidden) => "text with a control character",
            _ => "text",
        };

    private static string? Mend(ValueType type, YamlValue value) =>
        (type, value) switch
        {
            (ValueType.Text or ValueType.Texts, YamlScalar { Plain: true } s) when PlainType(s.Text) is "nothing" =>
                "write the value, or remove the key",
            (ValueType.Texts, YamlScalar s) when PlainType(s.Text) is "text" => $"write it as a list: [{s.Text}]",
            (ValueType.Text or ValueType.Texts, YamlScalar { Plain: true } s) =>
                $"put it in quotation marks: \"{s.Text}\"",
            (ValueType.Truth, YamlScalar) => "write true or false, without quotation marks",
            (ValueType.Date, _) => "write year, month and day: 2026-01-31",
            (ValueType.Whole or ValueType.Number, YamlScalar) =>
                "write digits only, without quotation marks, signs or units",
            _ => null,
        };

    // YAML 1.2, core schema, section 10.3.2, plus the truth values of YAML 1.1, which are just as surprising.
    private static string PlainType(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => "nothing",
            "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => "a truth value",
            "yes" or "Yes" or "YES" or "no" or "No" or "NO" or "on" or "On" or "ON" or "off" or "Off" or "OFF" =>
                "a truth value",
            _ when IsNumber(text) => "a number",
            _ => "text",
        };

    private static bool IsNumber(string text) =>
        (char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.')
        && (
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            || text is ".inf" or "-.inf" or ".nan"
            || (text.StartsWith("0x", StringComparison.Ordinal) && text[2..].All(char.IsAsciiHexDigit))
            || (text.StartsWith("0o", StringComparison.Ordinal) && text[2..].All(char.IsAsciiDigit))
        );

    private static string Suggest(string key, SchemaKey[] schema)
    {
        var near = schema.OrderByDescending(k => Fuzz.Ratio(k.Name, key.ToLowerInvariant())).First().Name;
        return Fuzz.Ratio(near, key.ToLowerInvariant()) >= 60
            ? $"did you mean \"{near}\"?"
            : $"the keys are {string.Join(", ", schema.Select(k => k.Name))}";
    }
}
