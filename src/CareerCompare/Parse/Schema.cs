namespace CareerCompare.Parse;

/// <summary>The type of a key's value.</summary>
internal enum ValueType
{
    Text,
    Texts,
    Date,
    Truth,
    Whole,
    Number,
    Map,
    Maps,
}

/// <summary>A documented key.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">What its value must be.</param>
/// <param name="Keys">The keys inside, for <see cref="ValueType.Map"/> and <see cref="ValueType.Maps"/>.</param>
/// <param name="Required">Whether it is required.</param>
internal sealed record SchemaKey(string Name, ValueType Type, SchemaKey[]? Keys = null, bool Required = false)
{
    /// <summary>Returns the article with the key's value; null for keys that are read elsewhere.</summary>
    public Func<Article, TypedMap, Article>? Bind { get; init; }
}

/// <summary>The closed sets of keys of settings, by file; those of articles are in <see cref="FrontMatterSchema"/>.</summary>
internal static class Schema
{
    /// <summary>The keys of <c>site.yml</c>.</summary>
    public static readonly SchemaKey[] Site =
    [
        new("name", ValueType.Text, Required: true),
        new("tagline", ValueType.Text),
        new("description", ValueType.Text),
        new("licence", ValueType.Text),
        new(
            "salaries",
            ValueType.Map,
            [new("tooFew", ValueType.Whole), new("small", ValueType.Whole), new("staleAfter", ValueType.Whole)]
        ),
        new(
            "currencies",
            ValueType.Maps,
            [
                new("code", ValueType.Text, Required: true),
                new("name", ValueType.Text),
                new("symbol", ValueType.Text),
                new("usd", ValueType.Number),
                new("date", ValueType.Date),
                new("source", ValueType.Text),
            ]
        ),
    ];

    /// <summary>The keys of <c>sources/KEY.yml</c>.</summary>
    public static readonly SchemaKey[] Source =
    [
        new("title", ValueType.Text, Required: true),
        new("publisher", ValueType.Text, Required: true),
        new("address", ValueType.Text, Required: true),
        new("licence", ValueType.Text, Required: true),
        new("edition", ValueType.Text, Required: true),
        new("retrieved", ValueType.Date, Required: true),
        new("row", ValueType.Text, Required: true),
        new("counted", ValueType.Text, Required: true),
        new("notCounted", ValueType.Text, Required: true),
        new("faults", ValueType.Texts),
        new("next", ValueType.Date),
    ];

    /// <summary>The keys of one entry of <c>sections.yml</c>.</summary>
    public static readonly SchemaKey[] Section =
    [
        new("key", ValueType.Text, Required: true),
        new("title", ValueType.Text, Required: true),
        new("aliases", ValueType.Texts),
        new("compared", ValueType.Truth),
        new("skills", ValueType.Truth),
        new("lists", ValueType.Truth),
    ];

    /// <summary>The keys of one entry of <c>kinds.yml</c>.</summary>
    public static readonly SchemaKey[] Kind =
    [
        new("key", ValueType.Text, Required: true),
        new("title", ValueType.Text, Required: true),
        new("says", ValueType.Text),
    ];
}
