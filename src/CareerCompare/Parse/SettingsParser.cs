using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary>
/// Parses <c>sections.yml</c> and <c>kinds.yml</c>, and helps to parse other settings. A content folder without these files, or
/// with broken ones, gets those we ship.
/// </summary>
public static class SettingsParser
{
    /// <summary>The sections we ship.</summary>
    public static readonly SectionVocabulary DefaultSections = Shipped("sections.yml", Sections);

    /// <summary>The site as we ship it.</summary>
    public static readonly Site DefaultSite = Shipped("site.yml", SiteParser.Parse);

    /// <summary>The kinds of terms that we ship.</summary>
    public static readonly TermKinds DefaultKinds = Shipped("kinds.yml", Kinds);

    /// <summary>Parses the canonical sections. Returns null and adds a problem if the file is refused.</summary>
    public static SectionVocabulary? Sections(SourceFile file, ProblemList problems)
    {
        var sections = new List<SectionDefinition>();
        return Entries(file, "a list of sections", Schema.Section, problems, Add) && sections.Count > 0
            ? new SectionVocabulary(sections)
            : null;

        void Add(TypedMap values, YamlValue place) => AddSection(values, file, place, sections, problems);
    }

    /// <summary>Parses the kinds of terms. Returns null and adds a problem if the file is refused.</summary>
    public static TermKinds? Kinds(SourceFile file, ProblemList problems)
    {
        var kinds = new List<TermKind>();
        return Entries(file, "a list of kinds", Schema.Kind, problems, Add) ? new TermKinds(kinds) : null;

        void Add(TypedMap values, YamlValue place)
        {
            if (values.Text("key") is not { } key || values.Text("title") is not { } title)
                return;
            if (kinds.Exists(kind => NameKey.For(kind.Key) == NameKey.For(key)))
                problems.Add(
                    new Problem(
                        Rule.DuplicateKey,
                        file.Path,
                        place.Line,
                        place.Column,
                        $"the kind \"{key}\" is there already"
                    )
                );
            kinds.Add(new TermKind(key, title, values.Text("says")));
        }
    }

    // Adds every entry of a file. False if the file is not a list of keys and values, or an entry has a problem.
    private static bool Entries(
        SourceFile file,
        string expected,
        SchemaKey[] schema,
        ProblemList problems,
        Action<TypedMap, YamlValue> add
    )
    {
        var before = problems.Count;
        var value = Read(file, problems);
        if (value is not YamlList list)
        {
            NotA(expected, file, value, problems, before);
            return false;
        }
        foreach (var item in list.Items)
        {
            if (item is YamlMap map)
                add(new TypedMap(map, schema, file.Path, problems), item);
            else
                problems.Add(
                    new Problem(Rule.WrongType, file.Path, item.Line, item.Column, "an entry is keys and values")
                );
        }
        return problems.Count == before;
    }

    private static void AddSection(
        TypedMap values,
        SourceFile file,
        YamlValue place,
        List<SectionDefinition> sections,
        ProblemList problems
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
        var compared = values.PlaceFor("compared") is null || values.Truth("compared");
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

    /// <summary>The keys and values of a settings file. Returns null and adds a problem if there are none.</summary>
    internal static YamlMap? Map(SourceFile file, ProblemList problems)
    {
        var before = problems.Count;
        var value = Read(file, problems);
        if (value is YamlMap map)
            return map;
        NotA("keys and values", file, value, problems, before);
        return null;
    }

    private static YamlValue? Read(SourceFile file, ProblemList problems)
    {
        problems.AddRange(HiddenCharacterRules.InSource(file));
        return YamlReader.Read(file.Text, file.Path, lineOffset: 0, problems);
    }

    private static void NotA(string expected, SourceFile file, YamlValue? value, ProblemList problems, int before)
    {
        if (problems.Count > before)
            return;
        var (line, column) = value is null ? (1, 1) : (value.Line, value.Column);
        problems.Add(new Problem(Rule.WrongType, file.Path, line, column, $"{file.Path} is {expected}"));
    }

    private static T Shipped<T>(string name, Func<SourceFile, ProblemList, T?> parse)
        where T : class
    {
        using var stream = typeof(SettingsParser).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var problems = new ProblemList();
        return parse(new SourceFile(name, null, name, reader.ReadToEnd(), ""), problems)
            ?? throw new InvalidOperationException($"The shipped {name} is refused: {problems.FirstOrDefault()}");
    }
}
