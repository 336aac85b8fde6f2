using CareerCompare.Parse;

namespace CareerCompare.Check;

/// <content>What the rules between files need to know of an article.</content>
public sealed partial class ContentCheck
{
    private static FileSummary Summary(ArticleHead head, ParsedArticle parsed, SectionVocabulary vocabulary)
    {
        var article = parsed.Article ?? head.Article;
        return new FileSummary(
            head.File.Kind!.Value,
            head.File.Slug,
            head.Names,
            head.RoleNames,
            head.TitleRoles,
            head.Related,
            [.. article?.Roles.Select(role => role.Slug) ?? []],
            parsed.Article is null ? null : Sections(parsed.Article, vocabulary),
            parsed.Links,
            head.Dates,
            article?.Date ?? DateOnly.MinValue,
            article?.Draft ?? false
        )
        {
            Terms = parsed.Terms,
            TermKind = head.Kind,
            JobTitles = head.JobTitles,
            Occupations = head.Occupations,
            Claims = head.Claims,
        };
    }

    private static List<SectionSummary> Sections(Article article, SectionVocabulary vocabulary) =>
        [
            .. from section in article.Sections
            from role in article.Roles.Select(role => role.Slug).Prepend(null)
            let content = role is null || article.Kind == ArticleKind.Role
                ? section.Shared
                : section.ContentFor(role, vocabulary.Get(section.Key))
            where content is not null
            select new SectionSummary(section.Key, role, [.. Anchor.Groups(section.Key, content).OfType<string>()]),
        ];
}
