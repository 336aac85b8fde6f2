namespace CareerCompare.Search;

/// <summary>An entry in the text index.</summary>
/// <param name="Kind">What it is: role, comparison, term, section.</param>
/// <param name="Page">The path of its page.</param>
/// <param name="Section">The section's key; empty for a page.</param>
public sealed record SearchEntry(string Kind, string Page, string Section);
