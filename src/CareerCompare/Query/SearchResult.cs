namespace CareerCompare.Query;

/// <summary>A result of a search.</summary>
/// <param name="Kind">What it is: role, comparison, term, section.</param>
/// <param name="Slug">The last part of its page's address.</param>
/// <param name="Title">Its title; of a section with that of its page.</param>
/// <param name="Url">Its page, with the section's anchor.</param>
/// <param name="Snippet">The part of its text that has most of the words.</param>
/// <param name="Marks">Where the words stand in the title and in the snippet.</param>
/// <param name="Score">How well it fits, more is better.</param>
public sealed record SearchResult(
    string Kind,
    string Slug,
    string Title,
    string Url,
    string Snippet,
    SearchMarks Marks,
    double Score
);

/// <summary>Where the words of a search stand, as start and length in characters.</summary>
public sealed record SearchMarks(
    IReadOnlyList<(int Start, int Length)> Title,
    IReadOnlyList<(int Start, int Length)> Snippet
);
