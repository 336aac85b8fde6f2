using CareerCompare.Compare;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Pages.Home;

/// <summary>A glance at a comparison: a few rows in which its roles differ.</summary>
/// <param name="Title">The comparison's title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Roles">The titles of its roles, by column.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Same">The number of topics that are the same for both.</param>
/// <param name="Topics">The number of all topics.</param>
public sealed record Glance(
    string Title,
    string Url,
    IReadOnlyList<string> Roles,
    IReadOnlyList<GlanceRow> Rows,
    int Same,
    int Topics
)
{
    private const int MaxRows = 4;
    private static readonly string[] SectionKeys =
    [
        "definition",
        "responsibilities",
        "tools",
        "industries",
        "education",
    ];

    /// <summary>Takes the first difference in each of a few important sections; null if there is none.</summary>
    public static Glance? From(Comparison comparison, ComparisonSummary summary)
    {
        var sections = comparison.Sections.Where(section => section.Compared).ToList();
        var rows = SectionKeys
            .Select(key => sections.FirstOrDefault(section => section.Key == key))
            .OfType<ComparedSection>()
            .Select(FirstDifference)
            .OfType<GlanceRow>()
            .Take(MaxRows)
            .ToList();
        var topics = sections.SelectMany(section => section.Rows).ToList();
        return rows.Count == 0
            ? null
            : new Glance(
                summary.Title,
                summary.Url,
                comparison.Roles.Select(role => role.Title).ToList(),
                rows,
                topics.Count(row => row.Same),
                topics.Count
            );
    }

    private static GlanceRow? FirstDifference(ComparedSection section)
    {
        var row = section.Rows.FirstOrDefault(row => !row.Same && row.Cells.All(cell => cell is not null));
        if (row is null)
            return null;
        var cells = row.Cells.Select(cell => Words(cell!)).ToList();
        return cells.Contains("") ? null : new GlanceRow(row.Title ?? section.Title, cells);
    }

    private static string Words(TopicCell cell)
    {
        if (cell.Values.Count > 0)
            return string.Join(", ", cell.Values.OrderBy(cell.Shared.Contains));
        var block = cell.Blocks.FirstOrDefault(block => block is not (Table or ThematicBreak));
        return block is null || Points.Without(block, cell.Shared) is not { } own
            ? ""
            : Wording.FirstSentence(Points.From(own).FirstOrDefault() ?? own.Text);
    }
}

/// <summary>One row of a glance.</summary>
/// <param name="Topic">Its topic.</param>
/// <param name="Cells">Plain text, by column.</param>
public sealed record GlanceRow(string Topic, IReadOnlyList<string> Cells);
