namespace CareerCompare.Query;

/// <summary>A page for search engines.</summary>
public readonly record struct ListedPage
{
    private readonly string path;
    private readonly string? other;

    /// <summary>A page with this path.</summary>
    public ListedPage(string path, DateOnly? changed) => (this.path, Changed) = (path, changed);

    /// <summary>The comparison of two roles, in canonical order.</summary>
    public ListedPage(string one, string other, DateOnly? changed) =>
        (path, this.other, Changed) = (one, other, changed);

    /// <summary>Its canonical path. Made when it is asked for: a thousand roles have half a million pairs.</summary>
    public string Path => other is null ? path : SiteRoute.Comparison.For([path, other]);

    /// <summary>The date of its newest content; null if that has no date.</summary>
    public DateOnly? Changed { get; }
}
