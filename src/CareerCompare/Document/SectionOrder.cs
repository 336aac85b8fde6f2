namespace CareerCompare.Document;

/// <summary>
/// Merges the sections of several articles into one order: canonical sections in the order of <c>sections.yml</c>, others after
/// the section that they follow in the first article that has them.
/// </summary>
public sealed class SectionOrder(SectionVocabulary vocabulary)
{
    private readonly Dictionary<string, (string Title, double Place)> sections = new(StringComparer.Ordinal);

    /// <summary>Adds the sections of one article, in the order written.</summary>
    public void Add(IEnumerable<(string Key, string Title)> written)
    {
        var last = 0.0;
        foreach (var (key, title) in written)
        {
            last = vocabulary.Order(key) ?? last + 0.001;
            sections.TryAdd(key, (title, last));
        }
    }

    /// <summary>Every section once, in order.</summary>
    public IEnumerable<(string Key, string Title)> InOrder() =>
        sections.OrderBy(entry => entry.Value.Place).Select(entry => (entry.Key, entry.Value.Title));
}
