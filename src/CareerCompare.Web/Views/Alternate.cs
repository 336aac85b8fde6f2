namespace CareerCompare.Web.Views;

/// <summary>A page in another form.</summary>
/// <param name="Name">What people call the form: Markdown, CSV.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Path">Its address on this site.</param>
public sealed record Alternate(string Name, string Type, string Path)
{
    /// <summary>A page as Markdown.</summary>
    public static Alternate MarkdownFor(string path) => new("Markdown", "text/markdown", PageForm.Markdown.At(path));

    /// <summary>The figures of a page.</summary>
    public static Alternate CsvFor(string path) => new("CSV", "text/csv", PageForm.Csv.At(path));

    /// <summary>What the API says of a page.</summary>
    public static Alternate JsonFor(string path) => new("JSON", "application/json", PageForm.Json.At(path));

    /// <summary>What the API says of a comparison of these roles.</summary>
    public static Alternate JsonFor(IEnumerable<string> roles) =>
        JsonFor($"{SiteRoute.Picker.Path}?roles={string.Join(',', roles)}");

    /// <summary>
    /// Says that the answer is a page in another form: search engines list the page itself, and count links to this for it.
    /// </summary>
    /// <param name="response">The answer.</param>
    /// <param name="page">The page's full address.</param>
    public static void PointTo(HttpResponse response, Uri page)
    {
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.Link = $"<{page.AbsoluteUri}>; rel=\"canonical\"";
    }
}
