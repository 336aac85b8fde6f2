using CareerCompare.Compare;
using CareerCompare.Query;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Views.Comparisons;

/// <summary>A comparison, as its page shows it.</summary>
/// <param name="Result">The roles side by side, with what the page links to.</param>
/// <param name="OnlyDifferences">Whether to hide what all roles share.</param>
/// <param name="Choice">Which adverts are shown, and in which currency.</param>
public sealed record SideBySide(CompareResult Result, bool OnlyDifferences, SalaryChoice Choice)
{
    /// <summary>Whether search engines may list it: only pairs, without filters. More roles would make tens of thousands of pages.</summary>
    public bool IsListed => Result.Comparison.Roles.Count == 2 && !OnlyDifferences && Choice.IsEverything;

    private IEnumerable<ComparedSection> All => Result.Comparison.Sections;

    private IEnumerable<TopicRow> AllRows => All.Where(section => section.Compared).SelectMany(section => section.Rows);

    /// <summary>The roles, by column.</summary>
    public IReadOnlyList<CareerCompare.Role> Roles => Result.Comparison.Roles;

    /// <summary>The authored article, or null.</summary>
    public Article? Article => Result.Comparison.Article;

    /// <summary>The page's canonical path.</summary>
    public string Path => SiteRoute.Comparison.For(Slugs);

    /// <summary>The other forms of the page; CSV only if there are figures.</summary>
    public IReadOnlyList<Alternate> Alternates =>
        [
            Alternate.MarkdownFor(Path),
            .. Pay.Source is null ? (Alternate[])[] : [Alternate.CsvFor(Path)],
            Alternate.JsonFor(Slugs),
        ];

    /// <summary>The slugs of the roles, by column.</summary>
    public IReadOnlyList<string> Slugs { get; } = Result.Comparison.Roles.Select(role => role.Slug).ToList();

    /// <summary>The titles of the roles, by column.</summary>
    public IReadOnlyList<string> Titles { get; } = Result.Comparison.Roles.Select(role => role.Title).ToList();

    /// <summary><c>A vs. B</c>, or <c>Four AI roles, side by side</c>.</summary>
    public string Title =>
        Roles.Count == 2
            ? string.Join(" vs. ", Titles)
            : $"{Wording.Capital(Wording.InWords(Roles.Count))} AI roles, side by side";

    /// <summary>The first sentence of the authored article's conclusion about one role, or null.</summary>
    public string? Conclusion(int column) =>
        Closing
            .Where(section => section.Key == SectionVocabulary.Conclusion)
            .SelectMany(section => TextWalker.Walk(section.Cells[column]?.Content ?? Content.Empty))
            .Select(text => Wording.FirstSentence(text.Text))
            .FirstOrDefault();

    /// <summary>The first paragraph of the authored article's conclusion about all roles, or null.</summary>
    public string? Conclusion() =>
        Closing
            .Where(section => section.Key == SectionVocabulary.Conclusion)
            .SelectMany(section => TextWalker.Walk(section.Shared?.Content ?? Content.Empty))
            .Select(text => text.Text)
            .FirstOrDefault();

    /// <summary>Whether our articles name skills for any of the roles.</summary>
    public bool HasSkills => Result.RoleSkills.Any(terms => terms.Count > 0);

    /// <summary>The pay of the roles.</summary>
    public PaySideBySide Pay { get; } =
        new(
            Result.Comparison.Roles,
            Result.Pay,
            Choice,
            SiteRoute.Comparison.For(Result.Comparison.Roles.Select(role => role.Slug)),
            OnlyDifferences
        );

    /// <summary>The day of the last revision: of the authored article, else of the newest role.</summary>
    public DateOnly? Updated => Article is { } article ? article.Updated : Roles.Max(role => role.Updated);

    /// <summary>The opening sentence of the page.</summary>
    public string Lede =>
        Article?.Description ?? $"{Wording.Listed(Titles)}, topic by topic, from what our articles say of each.";

    /// <summary>The introduction of the authored article.</summary>
    public ComparedSection? Introduction => All.FirstOrDefault(IsIntroduction);

    /// <summary>The compared sections, with the rows to show.</summary>
    public IReadOnlyList<ComparedSection> Sections { get; } =
        Result
            .Comparison.Sections.Where(section => section.Compared)
            .Select(section => OnlyDifferences ? Differences.In(section) : section)
            .Where(section => section.Rows.Count > 0 || section.Shared is not null)
            .ToList();

    /// <summary>The closing sections of the authored article.</summary>
    public IReadOnlyList<ComparedSection> Closing =>
        All.Where(section => !section.Compared && !IsIntroduction(section)).ToList();

    /// <summary>The number of rows, shown or not.</summary>
    public int Rows => AllRows.Count();

    /// <summary>The number of rows that are the same for all roles.</summary>
    public int SameRows => AllRows.Count(row => row.Same);

    /// <summary>The number of items and values in the other rows that all roles share.</summary>
    public int SharedPoints => AllRows.Sum(Differences.SharedPoints);

    /// <summary>The citations of the page.</summary>
    public Citations Citations { get; } = new(Result.Comparison.Roles, Result.Comparison.Article);

    /// <summary>The articles that the shown sections come from.</summary>
    public IReadOnlyList<ArticleReference> Articles =>
        Citations.Articles(All.SelectMany(section => section.Cells.Prepend(section.Shared)));

    /// <summary>Minutes to read the authored article, or else everything that is compared.</summary>
    public int Minutes =>
        CareerCompare.Role.ReadingTime(
            Article?.Words
                ?? All.SelectMany(section => section.Cells)
                    .Sum(cell => cell is null ? 0 : WordCount.Count(cell.Content))
        );

    private static bool IsIntroduction(ComparedSection section) =>
        section is { Compared: false, Key: SectionVocabulary.Introduction };
}
