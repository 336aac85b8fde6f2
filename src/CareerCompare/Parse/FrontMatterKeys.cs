namespace CareerCompare.Parse;

/// <summary>Makes documented keys of front matter, each with the property that takes its value.</summary>
/// <typeparam name="T">The noun that has the properties: the article, or its facts of a role or a job.</typeparam>
/// <param name="get">The noun of an article.</param>
/// <param name="set">The article with another noun.</param>
internal sealed class FrontMatterKeys<T>(Func<Article, T> get, Func<Article, T, Article> set)
{
    public SchemaKey Text(string name, Func<T, string, T> bind, bool required = false) =>
        Key(
            new SchemaKey(name, ValueType.Text, Required: required),
            (noun, values) => values.Text(name) is { } text ? bind(noun, text) : noun
        );

    public SchemaKey Texts(string name, Func<T, IReadOnlyList<string>, T> bind) =>
        Key(new SchemaKey(name, ValueType.Texts), (noun, values) => bind(noun, values.Texts(name)));

    public SchemaKey Date(string name, Func<T, DateOnly, T> bind) =>
        Key(
            new SchemaKey(name, ValueType.Date),
            (noun, values) => values.Date(name) is { } date ? bind(noun, date) : noun
        );

    public SchemaKey Truth(string name, Func<T, bool, T> bind) =>
        Key(
            new SchemaKey(name, ValueType.Truth),
            (noun, values) => values.PlaceFor(name) is null ? noun : bind(noun, values.Truth(name))
        );

    public SchemaKey Map(string name, SchemaKey[] keys, Func<T, TypedMap, T> bind) =>
        Key(
            new SchemaKey(name, ValueType.Map, keys),
            (noun, values) => values.Map(name) is { } map ? bind(noun, map) : noun
        );

    private SchemaKey Key(SchemaKey key, Func<T, TypedMap, T> bind) =>
        key with
        {
            Bind = (article, values) => set(article, bind(get(article), values)),
        };
}
