using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>Puts pages and their sections into the text index.</summary>
internal sealed class SearchWriter(TextIndex.Writer index)
{
    /// <summary>A role: its page by all its names, and each section.</summary>
    public void Save(Role role)
    {
        var page = $"/roles/{role.Slug}";
        index.Remove(page);
        Page("role", page, role.Title, role.Aliases, [role.Description, role.Family, .. Introduction(role.Sections)]);
        foreach (var section in role.Sections.Where(section => section.Key != SectionVocabulary.Introduction))
            Section(page, section.Key, section.Title, role.Title, section.Content);
    }

    /// <summary>An authored comparison: its page, and each section.</summary>
    public void Save(Article comparison)
    {
        var page = $"/compare/{comparison.PairSlug}";
        index.Remove(page);
        var introduction = comparison
            .Sections.Where(section => section.Key == SectionVocabulary.Introduction)
            .SelectMany(section => TextWalker.Walk(section.Whole))
            .Select(text => text.Text);
        Page(
            "comparison",
            page,
            comparison.Title,
            comparison.Roles.Select(role => role.Title),
            [comparison.Description, .. introduction]
        );
        foreach (var section in comparison.Sections.Where(section => section.Key != SectionVocabulary.Introduction))
            Section(page, section.Key, section.Title, comparison.Title, section.Whole);
    }

    /// <summary>A term.</summary>
    public void Save(Term term, Article article)
    {
        index.Remove(term.Url);
        var texts = article.Sections.SelectMany(section => TextWalker.Walk(section.Shared)).Select(text => text.Text);
        Page("term", term.Url, term.Title, term.Aliases, [term.Kind, .. texts]);
    }

    /// <summary>A job.</summary>
    public void Save(JobSummary job, Article article)
    {
        index.Remove(job.Url);
        var texts = article.Sections.SelectMany(section => TextWalker.Walk(section.Shared)).Select(text => text.Text);
        Page(
            "job",
            job.Url,
            job.Title,
            job.Facts.Roles,
            [job.Facts.Company, job.Facts.Location, job.Facts.Level, .. texts]
        );
    }

    /// <summary>Forgets a page.</summary>
    public void Remove(string page) => index.Remove(page);

    private static IEnumerable<string> Introduction(IEnumerable<Section> sections) =>
        sections
            .Where(section => section.Key == SectionVocabulary.Introduction)
            .SelectMany(section => TextWalker.Walk(section.Content))
            .Select(text => text.Text);

    private void Page(string kind, string page, string title, IEnumerable<string> names, IEnumerable<string?> texts) =>
        index.Add(
            new SearchEntry(kind, page, ""),
            SearchText.Normalize(title),
            SearchText.Normalize(names),
            SearchText.Normalize(texts)
        );

    private void Section(string page, string key, string title, string of, Content content) =>
        index.Add(
            new SearchEntry("section", page, key),
            SearchText.Normalize(title),
            SearchText.Normalize(of),
            SearchText.Normalize(TextWalker.Walk(content).Select(text => text.Text))
        );
}
