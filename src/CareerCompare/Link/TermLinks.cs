namespace CareerCompare.Link;

/// <summary>
/// Links the first mention of each term in a section to the term's page, without changing any text. Headings, code, quotations,
/// table heads and the author's links stay as they are, and a term that the author links in a section is not linked there
/// again.
/// </summary>
/// <param name="index">Finds terms.</param>
/// <param name="findTerm">Finds the slug of a term by a name in double brackets; null if there is none.</param>
public sealed class TermLinks(TermIndex index, Func<string, string?> findTerm)
{
    /// <summary>Links the terms in a role's sections.</summary>
    public Role In(Role role) =>
        role with
        {
            Sections = [.. role.Sections.Select(section => section with { Content = In(section.Content) })],
        };

    /// <summary>Links the terms in an article's sections.</summary>
    /// <param name="article">A comparison, a job or a term.</param>
    /// <param name="except">A term not to link, because this is its own definition.</param>
    public Article In(Article article, string? except = null) =>
        article with
        {
            Sections =
            [
                .. article.Sections.Select(section =>
                    section with
                    {
                        Shared = In(section.Shared, except),
                        Parts = [.. section.Parts.Select(part => part with { Content = In(part.Content, except) })],
                    }
                ),
            ],
        };

    private Content In(Content content, string? except = null)
    {
        var linked = new HashSet<string>(StringComparer.Ordinal);
        if (except is not null)
            linked.Add(except);
        foreach (var run in content.Groups.SelectMany(group => group.Blocks).Runs())
            linked.UnionWith(LinkedByAuthor(run));
        var step = new LinkStep(index, findTerm, linked);
        return new Content([
            .. content.Groups.Select(group =>
                group with
                {
                    Heading = group.Heading is null ? null : step.Named(group.Heading),
                    Blocks = [.. group.Blocks.Select(step.In)],
                }
            ),
        ]);
    }

    private IEnumerable<string> LinkedByAuthor(IReadOnlyList<Inline> run) =>
        run.Descendants()
            .SelectMany(inline =>
                inline switch
                {
                    Hyperlink link => index
                        .Find(PlainText.From(link.Children))
                        .Select(match => match.Term)
                        .Concat(TermFrom(link.Url)),
                    TermReference term when findTerm(PlainText.From(term.Children)) is { } slug => [slug],
                    _ => [],
                }
            );

    private static IEnumerable<string> TermFrom(string url) =>
        SiteRoute.Skill.NameIn(url.Split('#', '?')[0]) is { } slug ? [slug] : [];
}
