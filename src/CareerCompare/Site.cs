namespace CareerCompare;

/// <summary>What <c>site.yml</c> says of the site as a whole.</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Tagline">A few words after it.</param>
/// <param name="Description">One sentence for search results.</param>
/// <param name="Licence">Who wrote the articles, and under which licence.</param>
public sealed record Site(string Title, string Tagline, string Description, string? Licence);
