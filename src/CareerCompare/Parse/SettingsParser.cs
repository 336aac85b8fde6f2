using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary><c>sections.yml</c> and <c>site.yml</c> to nouns. A folder without them, or with broken ones, gets those we ship.</summary>
public static class SettingsParser
{
    /// <summary>The sections we ship.</summary>
    public static readonly SectionVocabulary DefaultSections = Shipped("sections.yml", Sections);

    /// <summary>The site as we ship it.</summary>
    public static readonly Site DefaultSite = Shipped("site.yml", Site);

    /// <summary>The canonical sections; null where the file is refused, which is then among the problems.</summary>
    public static SectionVocabulary? Sections(SourceFile file, List<Problem> problems)
    {
        var before = problems.Count;
        var value = Read(file, problems);
        if (value is not YamlList list)
        {
            NotA("a list of sections", file, value, problems, before);
            return null;
        }
        var sections = new List<SectionDefinition>();
        foreach (var item in list.Items)
        {
            if (item is YamlMap map)
                AddSection(new TypedMap(map, Schema.Section, file.Path, problems), file, item, sections, problems);
            else
                problems.Add(
                    new Problem(Rule.WrongType, file.Path, item.Line, item.Column, "a section is keys and values")
                );
        }
        return problems.Count == before && sections.Count > 0 ? new SectionVocabulary(sections) : null;
    }

    private static void AddSection(
        TypedMap values,
        SourceFile file,
        YamlValue place,
        List<SectionDefinition> sections,
        List<Problem> problems
    )
    {
        if (values.Text("key") is not { } key || values.Text("title") is not { } title)
            return;
        if (!Slug.IsValid(key))
            problems.Add(
                new Problem(Rule.WrongType, file.Path, place.Line, place.Column, $"the key \"{key}\" is not a slug")
            );
        if (sections.Exists(section => section.Key == key))
            problems.Add(
                new Problem(
                    Rule.DuplicateKey,
                    file.Path,
                    place.Line,
                    place.Column,
                    $"the section \"{key}\" is there already"
                )
            );
        var compared = values.PlaceOf("compared") is null || values.Truth("compared");
        sections.Add(
            new SectionDefinition(
                key,
                title,
                values.Texts("aliases"),
                compared,
                values.Truth("skills"),
                values.Truth("lists")
            )
        );
    }

    /// <summary>The site; null where the file is refused, which is then among the problems.</summary>
    public static Site? Site(SourceFile file, List<Problem> problems)
    {
        var before = problems.Count;
        if (Map(file, problems) is not { } map)
            return null;
        var values = new TypedMap(map, Schema.Site, file.Path, problems);
        if (problems.Count > before)
            return null;
        var name = values.Text("name")!;
        return new Site(name, values.Text("tagline") ?? "", values.Text("description") ?? name, values.Text("licence"));
    }

    /// <summary>The keys and values of a settings file; null where there are none, which is then among the problems.</summary>
    internal static YamlMap? Map(SourceFile file, List<Problem> problems)
    {
        var before = problems.Count;
        var value = Read(file, problems);
        if (value is YamlMap map)
            return map;
        NotA("keys and values", file, value, problems, before);
        return null;
    }

    private static YamlValue? Read(SourceFile file, List<Problem> problems)
    {
        problems.AddRange(HiddenText.InSource(file));
        return YamlReader.Read(file.Text, file.Path, lineOffset: 0, problems);
    }

    private static void NotA(string expected, SourceFile file, YamlValue? value, List<Problem> problems, int before)
    {
        if (problems.Count > before)
            return;
        var (line, column) = value is null ? (1, 1) : (value.Line, value.Column);
        problems.Add(new Problem(Rule.WrongType, file.Path, line, column, $"{file.Path} is {expected}"));
    }

    private static T Shipped<T>(string name, Func<SourceFile, List<Problem>, T?> parse)
        where T : class
    {
        using var stream = typeof(SettingsParser).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var problems = new List<Problem>();
        return parse(new SourceFile(name, null, name, reader.ReadToEnd(), ""), problems)
            ?? throw new InvalidOperationException($"The shipped {name} is refused: {problems.FirstOrDefault()}");
    }
}
