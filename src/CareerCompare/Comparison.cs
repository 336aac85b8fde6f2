namespace CareerCompare;

/// <summary>Two to four roles side by side.</summary>
/// <param name="Roles">The roles in canonical order, which is the order of the columns.</param>
/// <param name="Article">The authored article about this pair; null for none.</param>
/// <param name="Sections">The sections in reading order.</param>
public sealed record Comparison(IReadOnlyList<Role> Roles, Article? Article, IReadOnlyList<ComparedSection> Sections)
{
    /// <summary>The last part of the address: <c>A-vs-B</c>.</summary>
    public string Slug => string.Join(CareerCompare.Naming.Slug.Versus, Roles.Select(role => role.Slug));
}

/// <summary>One section of a comparison.</summary>
/// <param name="Key">Canonical key, or the slug of an unknown heading.</param>
/// <param name="Title">Its title on pages.</param>
/// <param name="Compared">False for introduction and conclusion.</param>
/// <param name="Shared">The authored article's text about all roles together; null for none.</param>
/// <param name="Cells">The section of each role, by column; null for none.</param>
/// <param name="Rows">The cells aligned by topic.</param>
public sealed record ComparedSection(
    string Key,
    string Title,
    bool Compared,
    Section? Shared,
    IReadOnlyList<Section?> Cells,
    IReadOnlyList<TopicRow> Rows
);

/// <summary>One topic of a section, across all roles.</summary>
/// <param name="Title">The sub-heading or category; null for content above the first one.</param>
/// <param name="Cells">The cells by column; null if a role does not have the topic.</param>
/// <param name="Same">Whether all cells are the same, ignoring letter case and punctuation.</param>
public sealed record TopicRow(string? Title, IReadOnlyList<TopicCell?> Cells, bool Same);

/// <summary>The content of one role on one topic.</summary>
/// <param name="Blocks">The blocks below the sub-heading; empty if there are <paramref name="Values"/>.</param>
/// <param name="Values">The values of a category such as <c>Languages: Python, SQL</c>.</param>
/// <param name="Shared">Points (see <see cref="Compare.Points"/>) or values that all roles of the comparison have on this topic.</param>
public sealed record TopicCell(IReadOnlyList<Block> Blocks, IReadOnlyList<string> Values, IReadOnlySet<string> Shared);
