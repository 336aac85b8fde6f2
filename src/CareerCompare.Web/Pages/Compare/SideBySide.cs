using CareerCompare.Compare;
using CareerCompare.Query;
using CareerCompare.Web.Shared;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pages.Compare;

/// <summary>A comparison as its page shows it.</summary>
/// <param name="Answer">The roles side by side, with what the page links to.</param>
/// <param name="OnlyDifferences">Whether what all roles share is left out.</param>
/// <param name="Choice">Which adverts are shown, and in which currency.</param>
public sealed record SideBySide(CompareResult Answer, bool OnlyDifferences, SalaryChoice Choice)
{
    /// <summary>Whether search engines may list it: pairs alone, without a choice. More roles make tens of thousands of pages.</summary>
    public bool IsListed => Answer.Comparison.Roles.Count == 2 && !OnlyDifferences && Choice.IsEverything;

    private IEnumerable<ComparedSection> All => Answer.Comparison.Sections;

    private IEnumerable<TopicRow> AllRows => All.Where(section => section.Compared).SelectMany(section => section.Rows);

    /// <summary>The roles, by column.</summary>
    public IReadOnlyList<CareerCompare.Role> Roles => Answer.Comparison.Roles;

    /// <summary>The authored article, or null.</summary>
    public Article? Article => Answer.Comparison.Article;

    /// <summary>The page's canonical path.</summary>
    public string Path => SiteRoute.Comparison.For(Slugs);

    /// <summary>The page in other forms; of what has no figures there are none.</summary>
    public IReadOnlyList<Alternate> Alternates =>
        [
            Alternate.MarkdownFor(Path),
            .. Pay.Source is null ? (Alternate[])[] : [Alternate.CsvFor(Path)],
            Alternate.JsonFor(Slugs),
        ];

    /// <summary>The slugs of the roles, by column.</summary>
    public IReadOnlyList<string> Slugs { get; } = Answer.Comparison.Roles.Select(role => role.Slug).ToList();

    /// <summary>The titles of the roles, by column.</summary>
    public IReadOnlyList<string> Titles { get; } = Answer.Comparison.Roles.Select(role => role.Title).ToList();

    /// <summary><c>A vs. B</c>, or <c>Four AI roles, side by side</c>.</summary>
    public string Title =>
        Roles.Count == 2
            ? string.Join(" vs. ", Titles)
            : $"{Wording.Capital(Wording.InWords(Roles.Count))} AI roles, side by side";

    /// <summary>What the authored article says of one role at its end, in its first sentence; null where it says nothing.</summary>
    public string? OwnWords(int column) =>
        Closing
            .Where(section => section.Key == SectionVocabulary.Conclusion)
            .SelectMany(section => TextWalker.Walk(section.Cells[column]?.Content ?? Content.Empty))
            .Select(text => Wording.FirstSentence(text.Text))
            .FirstOrDefault();

    /// <summary>What the authored article says of all roles at its end, in its first paragraph; null where it says nothing.</summary>
    public string? OwnWords() =>
        Closing
            .Where(section => section.Key == SectionVocabulary.Conclusion)
            .SelectMany(section => TextWalker.Walk(section.Shared?.Content ?? Content.Empty))
            .Select(text => text.Text)
            .FirstOrDefault();

    /// <summary>Whether our articles name a skill of any of the roles.</summary>
    public bool HasSkills => Answer.RoleSkills.Any(terms => terms.Count > 0);

    /// <summary>What the roles pay.</summary>
    public PaySideBySide Pay { get; } =
        new(
            Answer.Comparison.Roles,
            Answer.Pay,
            Choice,
            SiteRoute.Comparison.For(Answer.Comparison.Roles.Select(role => role.Slug)),
            OnlyDifferences
        );

    /// <summary>The day of the last revision: of the authored article, else of the newest role.</summary>
    public DateOnly? Updated => Article is { } article ? article.Updated : Roles.Max(role => role.Updated);

    /// <summary>What the page says first.</summary>
    public string Lede =>
        Article?.Description ?? $"{Wording.Listed(Titles)}, topic by topic, from what our articles say of each.";

    /// <summary>What the authored article says before everything else.</summary>
    public ComparedSection? Introduction => All.FirstOrDefault(IsIntroduction);

    /// <summary>The compared sections, with the rows to show.</summary>
    public IReadOnlyList<ComparedSection> Sections { get; } =
        Answer
            .Comparison.Sections.Where(section => section.Compared)
            .Select(section => OnlyDifferences ? Differences.In(section) : section)
            .Where(section => section.Rows.Count > 0 || section.Shared is not null)
            .ToList();

    /// <summary>What the authored article says at the end.</summary>
    public IReadOnlyList<ComparedSection> Closing =>
        All.Where(section => !section.Compared && !IsIntroduction(section)).ToList();

    /// <summary>How many rows there are, shown or not.</summary>
    public int Rows => AllRows.Count();

    /// <summary>How many of them are the same for all roles.</summary>
    public int SameRows => AllRows.Count(row => row.Same);

    /// <summary>How many items and values of the other rows all roles have.</summary>
    public int SharedPoints => AllRows.Sum(Differences.SharedPoints);

    /// <summary>The articles that the page is made of.</summary>
    public Citations Citations { get; } = new(Answer.Comparison.Roles, Answer.Comparison.Article);

    /// <summary>The articles that shown sections come from.</summary>
    public IReadOnlyList<ArticleReference> Articles =>
        Citations.Articles(All.SelectMany(section => section.Cells.Prepend(section.Shared)));

    /// <summary>Minutes to read the authored article, else everything that is compared.</summary>
    public int Minutes =>
        CareerCompare.Role.ReadingTime(
            Article?.Words
                ?? All.SelectMany(section => section.Cells)
                    .Sum(cell => cell is null ? 0 : WordCount.Count(cell.Content))
        );

    private static bool IsIntroduction(ComparedSection section) =>
        section is { Compared: false, Key: SectionVocabulary.Introduction };
}
