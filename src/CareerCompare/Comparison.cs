namespace CareerCompare;

/// <summary>Two to four roles side by side.</summary>
/// <param name="Roles">The roles in canonical order; their place is their column.</param>
/// <param name="Article">The authored article about this pair, or null.</param>
/// <param name="Sections">The sections in reading order.</param>
public sealed record Comparison(IReadOnlyList<Role> Roles, Article? Article, IReadOnlyList<ComparedSection> Sections)
{
    /// <summary>The last part of the address: <c>A-vs-B</c>.</summary>
    public string Slug => string.Join(CareerCompare.Naming.Slug.Versus, Roles.Select(role => role.Slug));
}

/// <summary>One section of a comparison.</summary>
/// <param name="Key">Canonical key, or the slug of an unknown heading.</param>
/// <param name="Title">How the page calls it.</param>
/// <param name="Compared">False for what frames the page: introduction and conclusion.</param>
/// <param name="Shared">What the authored article says of all roles together, or null.</param>
/// <param name="Cells">What is said of each role, by column; null where nothing is.</param>
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
/// <param name="Title">The sub-heading or category; null for what stands above the first one.</param>
/// <param name="Cells">By column; null where a role's article does not say.</param>
/// <param name="Same">Whether every role says the same, letter case and punctuation aside.</param>
public sealed record TopicRow(string? Title, IReadOnlyList<TopicCell?> Cells, bool Same);

/// <summary>What one role says on one topic.</summary>
/// <param name="Blocks">The blocks below the sub-heading; empty where <paramref name="Values"/> are listed.</param>
/// <param name="Values">The values of a category such as <c>Languages: Python, SQL</c>.</param>
/// <param name="Shared">Items (by <see cref="Item.Whole"/>) or values that every role of the comparison has on this topic.</param>
public sealed record TopicCell(IReadOnlyList<Block> Blocks, IReadOnlyList<string> Values, IReadOnlySet<string> Shared);
