namespace CareerCompare.Publish;

/// <summary>Finds the terms that a role asks for, with the places that say so.</summary>
internal static class TermFinder
{
    // Enough to show how an article uses a term; more would only repeat it.
    private const int MaxPlaces = 6;

    // A text that repeats a term has no new place to show, and cutting out its sentence each time would take long.
    private const int MaxLooks = 60;

    /// <summary>The terms of a role's sections of skills, in the order of their first mention.</summary>
    public static IReadOnlyList<RoleSkill> In(Role role, TermIndex index, SectionVocabulary vocabulary)
    {
        var found = new OrderedDictionary<string, Mentions>(StringComparer.Ordinal);
        foreach (var section in role.Sections)
        foreach (var text in Texts(section, vocabulary.Get(section.Key)))
        foreach (var match in index.Find(text.Text))
        {
            if (!found.TryGetValue(match.Term, out var mentions))
                found[match.Term] = mentions = new Mentions();
            mentions.Add(section, text, match);
            mentions.IsPoint |= match.End <= text.LabelLength || vocabulary.Get(section.Key)!.Lists;
        }
        return
        [
            .. found.Select(term => new RoleSkill(term.Key, term.Value.Places, term.Value.Count, term.Value.IsPoint)),
        ];
    }

    // Where items list things, a label is the name of a category: "Design and documentation" asks for neither.
    private static IEnumerable<PlacedText> Texts(Section section, SectionDefinition? definition) =>
        definition is { Skills: true } ? TextWalker.Walk(section.Content, labels: !definition.Lists) : [];

    private sealed class Mentions
    {
        public List<Evidence> Places { get; } = [];

        public int Count { get; private set; }

        public bool IsPoint { get; set; }

        public void Add(Section section, PlacedText text, TermMatch match)
        {
            Count++;
            if (Places.Count == MaxPlaces || Count > MaxLooks)
                return;
            var source = new Origin(section.Source.Article, text.LineAt(match.Start));
            var place = new Evidence(section.Key, source, Sentence.At(text.Text, match.Start));
            if (!Places.Contains(place))
                Places.Add(place);
        }
    }
}
