namespace CareerCompare.Document;

/// <summary>A canonical section, defined in <c>sections.yml</c>.</summary>
/// <param name="Key">Stable name in links and in the API.</param>
/// <param name="Title">Its title on pages.</param>
/// <param name="Aliases">Other headings of it; <c>{role}</c> is a placeholder for the name of a role of the article.</param>
/// <param name="Compared">Whether it is compared; otherwise it introduces or concludes its article.</param>
/// <param name="Skills">Whether its terms count as skills.</param>
/// <param name="Lists">Whether an item <c>Category: a, b, c</c> lists a, b and c.</param>
public sealed record SectionDefinition(
    string Key,
    string Title,
    IReadOnlyList<string> Aliases,
    bool Compared,
    bool Skills,
    bool Lists
);
