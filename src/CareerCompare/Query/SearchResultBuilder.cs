using CareerCompare.Store;

namespace CareerCompare.Query;

/// <summary>Turns hits of the text index into results. Texts come from the stored documents, each read once.</summary>
internal sealed class SearchResultBuilder(SiteIndex index, Snapshot state, IReadOnlySet<string> words)
{
    private const int SnippetLength = 200;

    private readonly Dictionary<string, Role?> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Article?> comparisons = new(StringComparer.Ordinal);

    /// <summary>Makes a result; null if the page does not exist, which only happens if the index is damaged.</summary>
    public SearchResult? From(SearchHit hit)
    {
        if (PageAddress.Parse(hit.Entry.Page) is not { } page || Subject(hit.Entry, page) is not { } subject)
            return null;
        var title = subject.Title;
        var snippet = Snippet(subject.Texts);
        var url = hit.Entry.Section.Length == 0 ? hit.Entry.Page : $"{hit.Entry.Page}#{hit.Entry.Section}";
        var marks = new SearchMarks(Marks(title), Marks(snippet));
        return new SearchResult(hit.Entry.Kind, page.Name, title, url, snippet, marks, Math.Round(hit.Score, 3));
    }

    private (string Title, IEnumerable<string> Texts)? Subject(SearchEntry entry, PageAddress page)
    {
        switch (page.Route.Subject)
        {
            case PathName.Term:
                return index.Terms.Get(page.Name) is { } term ? (term.Title, [term.Summary]) : null;
            case PathName.Job:
                return index.Jobs.Get(page.Name) is { } listed ? (listed.Job.Title, JobTexts(listed.Job)) : null;
            case PathName.Role:
                return index.Get(page.Name) is { } role ? RoleTexts(role, entry.Section) : null;
            default:
                var pair = index.Comparisons.FirstOrDefault(comparison => comparison.Url == entry.Page);
                return pair is null ? UnwrittenComparison(page.Slugs) : ComparisonTexts(pair, entry.Section);
        }
    }

    private IEnumerable<string> JobTexts(JobSummary job) =>
        TextWalker
            .Walk(new Content([.. state.Job(job.Slug)?.Sections.SelectMany(section => section.Shared.Groups) ?? []]))
            .Select(text => text.Text)
            .Prepend(job.Facts.Location is null ? job.Facts.Company : $"{job.Facts.Company}, {job.Facts.Location}");

    private (string, IEnumerable<string>)? UnwrittenComparison(string[] slugs)
    {
        var titles = slugs.Select(index.Get).OfType<RoleSummary>().Select(role => role.Title).ToList();
        return titles.Count == 2
            ? (string.Join(" vs. ", titles), ["Side by side, built from what our articles say of each."])
            : null;
    }

    private (string, IEnumerable<string>)? RoleTexts(RoleSummary role, string section)
    {
        if (section.Length == 0 && role.Description is not null)
            return (role.Title, [role.Description]);
        if (!roles.TryGetValue(role.Slug, out var profile))
            roles[role.Slug] = profile = state.Role(role.Slug);
        var found = profile?.Sections.FirstOrDefault(s => section.Length == 0 || s.Key == section);
        var title = section.Length == 0 || found is null ? role.Title : $"{role.Title}: {found.Title}";
        return (title, TextWalker.Walk(found?.Content ?? Content.Empty).Select(text => text.Text));
    }

    private (string, IEnumerable<string>)? ComparisonTexts(ComparisonSummary pair, string section)
    {
        if (section.Length == 0 && pair.Description is not null)
            return (pair.Title, [pair.Description]);
        if (!comparisons.TryGetValue(pair.Url, out var article))
            comparisons[pair.Url] = article = state.Comparison(index.Pairs[RoleOrder.PairKey(pair.Roles)].Path);
        var found = article?.Sections.FirstOrDefault(s => section.Length == 0 || s.Key == section);
        var title = section.Length == 0 || found is null ? pair.Title : $"{pair.Title}: {found.Title}";
        return (title, TextWalker.Walk(found?.Whole ?? Content.Empty).Select(text => text.Text));
    }

    // The part of the text with most of the words, around the first of them.
    private string Snippet(IEnumerable<string> texts)
    {
        var (best, count) = ("", -1);
        foreach (var text in texts)
        {
            var found = Marks(text)
                .Select(mark => text.Substring(mark.Start, mark.Length))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Count();
            if (found > count)
                (best, count) = (text, found);
        }
        return Sentence.Around(best, Marks(best).FirstOrDefault().Start, SnippetLength);
    }

    // Mark whole words that start with a searched word. A single letter only marks itself.
    private List<(int Start, int Length)> Marks(string text)
    {
        var marks = new List<(int, int)>();
        foreach (var token in Tokenizer.Tokenize(text).Where(token => token.IsWord(text)))
        {
            var word = SearchText.Normalize(text.Substring(token.Start, token.Length));
            if (
                words.Contains(word)
                || words.Any(wanted => wanted.Length > 1 && word.StartsWith(wanted, StringComparison.Ordinal))
            )
                marks.Add((token.Start, token.Length));
        }
        return marks;
    }
}
