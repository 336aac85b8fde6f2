using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>What searches find of pages and their sections.</summary>
internal static class SearchTexts
{
    /// <summary>A role: its page by all its names, and each section.</summary>
    public static IReadOnlyList<IndexedText> From(string url, Role role) =>
        [
            Page(
                "role",
                url,
                role.Title,
                role.Aliases,
                [role.Description, role.Facts.Family, .. Introduction(role.Sections)]
            ),
            .. role
                .Sections.Where(section => section.Key != SectionVocabulary.Introduction)
                .Select(section => Section(url, section.Key, section.Title, role.Title, section.Content)),
        ];

    /// <summary>An authored comparison: its page, and each section.</summary>
    public static IReadOnlyList<IndexedText> From(string url, Article comparison)
    {
        var introduction = comparison
            .Sections.Where(section => section.Key == SectionVocabulary.Introduction)
            .SelectMany(section => TextWalker.Walk(section.Whole))
            .Select(text => text.Text);
        return
        [
            Page(
                "comparison",
                url,
                comparison.Title,
                comparison.Roles.Select(role => role.Title),
                [comparison.Description, .. introduction]
            ),
            .. comparison
                .Sections.Where(section => section.Key != SectionVocabulary.Introduction)
                .Select(section => Section(url, section.Key, section.Title, comparison.Title, section.Whole)),
        ];
    }

    /// <summary>A term.</summary>
    public static IReadOnlyList<IndexedText> From(Term term, Article article) =>
        [Page("term", term.Url, term.Title, term.Aliases, [term.Kind, .. Texts(article)])];

    /// <summary>A job.</summary>
    public static IReadOnlyList<IndexedText> From(JobSummary job, Article article) =>
        [
            Page(
                "job",
                job.Url,
                job.Title,
                job.Facts.Roles,
                [job.Facts.Company, job.Facts.Location, job.Facts.Level, .. Texts(article)]
            ),
        ];

    private static IEnumerable<string> Texts(Article article) =>
        article.Sections.SelectMany(section => TextWalker.Walk(section.Shared)).Select(text => text.Text);

    private static IEnumerable<string> Introduction(IEnumerable<Section> sections) =>
        sections
            .Where(section => section.Key == SectionVocabulary.Introduction)
            .SelectMany(section => TextWalker.Walk(section.Content))
            .Select(text => text.Text);

    private static IndexedText Page(
        string kind,
        string url,
        string title,
        IEnumerable<string> names,
        IEnumerable<string?> texts
    ) =>
        new(
            new SearchEntry(kind, url, ""),
            SearchText.Normalize(title),
            SearchText.Normalize(names),
            SearchText.Normalize(texts)
        );

    private static IndexedText Section(string url, string key, string title, string page, Content content) =>
        new(
            new SearchEntry("section", url, key),
            SearchText.Normalize(title),
            SearchText.Normalize(page),
            SearchText.Normalize(TextWalker.Walk(content).Select(text => text.Text))
        );
}
