namespace CareerCompare.Publish;

/// <summary>Finds the terms that a role asks for, with the places that say so.</summary>
internal static class TermFinder
{
    // Enough to show what an article says of a term; more would only repeat it.
    private const int MostPlaces = 6;

    /// <summary>The terms of a role's sections of skills, in the order of their first mention.</summary>
    public static IReadOnlyList<RoleTerm> In(Role role, TermIndex index, SectionVocabulary vocabulary)
    {
        var found = new OrderedDictionary<string, List<Evidence>>(StringComparer.Ordinal);
        foreach (var section in role.Sections)
        foreach (var text in Texts(section, vocabulary.Get(section.Key)))
        foreach (var match in index.Find(text.Text))
        {
            found.TryAdd(match.Term, []);
            var evidence = new Evidence(
                section.Key,
                new Source(section.Source.Article, text.LineAt(match.Start)),
                Sentence.At(text.Text, match.Start)
            );
            var places = found[match.Term];
            if (places.Count < MostPlaces && !places.Contains(evidence))
                places.Add(evidence);
        }
        return [.. found.Select(term => new RoleTerm(term.Key, term.Value))];
    }

    // Where items list things, a label is the name of a category: "Design and documentation" asks for neither.
    private static IEnumerable<PlacedText> Texts(Section section, SectionDefinition? definition) =>
        definition is { Skills: true } ? ContentText.Of(section.Content, labels: !definition.Lists) : [];
}
