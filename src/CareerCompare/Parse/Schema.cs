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
internal sealed record SchemaKey(string Name, ValueType Type, SchemaKey[]? Keys = null, bool Required = false);

/// <summary>The closed sets of keys, by kind of file.</summary>
internal static class Schema
{
    private static readonly SchemaKey Title = new("title", ValueType.Text, Required: true);
    private static readonly SchemaKey Description = new("description", ValueType.Text);
    private static readonly SchemaKey Aliases = new("aliases", ValueType.Texts);
    private static readonly SchemaKey Published = new("published", ValueType.Date);
    private static readonly SchemaKey Updated = new("updated", ValueType.Date);
    private static readonly SchemaKey Draft = new("draft", ValueType.Truth);

    private static readonly SchemaKey Salary = new(
        "salary",
        ValueType.Map,
        [
            new("titles", ValueType.Texts),
            new(
                "claims",
                ValueType.Maps,
                [
                    new("statistic", ValueType.Text),
                    new("amount", ValueType.Number),
                    new("currency", ValueType.Text),
                    new("region", ValueType.Text),
                    new("year", ValueType.Whole),
                    new("source", ValueType.Text),
                    new("url", ValueType.Text),
                ]
            ),
        ]
    );

    private static readonly SchemaKey Occupation = new(
        "occupation",
        ValueType.Map,
        [
            new("soc", ValueType.Text),
            new("onet", ValueType.Text),
            new("esco", ValueType.Text),
            new("grade", ValueType.Text),
        ]
    );

    private static readonly Dictionary<ArticleKind, SchemaKey[]> Articles = new()
    {
        [ArticleKind.Role] =
        [
            Title,
            Description,
            Aliases,
            new("family", ValueType.Text),
            Published,
            Updated,
            new("image", ValueType.Text),
            new("related", ValueType.Texts),
            Draft,
            Occupation,
            Salary,
        ],
        [ArticleKind.Comparison] = [Title, Description, new("roles", ValueType.Texts), Published, Updated, Draft],
        [ArticleKind.Job] =
        [
            Title,
            new("company", ValueType.Text, Required: true),
            new("location", ValueType.Text),
            new("remote", ValueType.Truth),
            new("employment", ValueType.Texts),
            new("level", ValueType.Text),
            new("salary", ValueType.Text),
            new("url", ValueType.Text),
            new("posted", ValueType.Date),
            new("verified", ValueType.Date),
            new("expires", ValueType.Date),
            new("roles", ValueType.Texts),
            new("sponsored", ValueType.Truth),
            new("sample", ValueType.Truth),
        ],
        [ArticleKind.Term] = [Title, new("kind", ValueType.Text), Aliases, new("matchCase", ValueType.Truth)],
    };

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

    /// <summary>The keys of an article's front matter.</summary>
    public static SchemaKey[] For(ArticleKind kind) => Articles[kind];
}
