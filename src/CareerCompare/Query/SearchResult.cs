namespace CareerCompare.Query;

/// <summary>A result of a search.</summary>
/// <param name="Kind">What it is: role, comparison, term, section.</param>
/// <param name="Slug">The last part of its page's address.</param>
/// <param name="Title">Its title; for a section with the title of its page.</param>
/// <param name="Url">Its page, with the section's anchor.</param>
/// <param name="Snippet">The part of its text with most of the words.</param>
/// <param name="Marks">The places of the words in the title and in the snippet.</param>
/// <param name="Score">The score; higher is better.</param>
public sealed record SearchResult(
    string Kind,
    string Slug,
    string Title,
    string Url,
    string Snippet,
    SearchMarks Marks,
    double Score
);

/// <summary>The places of the words of a search, as start and length in characters.</summary>
public sealed record SearchMarks(
    IReadOnlyList<(int Start, int Length)> Title,
    IReadOnlyList<(int Start, int Length)> Snippet
);
