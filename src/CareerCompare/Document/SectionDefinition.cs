namespace CareerCompare.Document;

/// <summary>A canonical section, as <c>sections.yml</c> defines it.</summary>
/// <param name="Key">Stable name in links and in the API.</param>
/// <param name="Title">How pages call it.</param>
/// <param name="Aliases">Other headings that mean it; <c>{role}</c> stands for a name of a role of the article.</param>
/// <param name="Compared">Whether it is a row of the comparison; otherwise it frames the article it stands in.</param>
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
