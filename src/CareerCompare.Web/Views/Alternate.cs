namespace CareerCompare.Web.Views;

/// <summary>Another form of a page.</summary>
/// <param name="Name">The name shown to people: Markdown, CSV.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Path">Its address on this site.</param>
public sealed record Alternate(string Name, string Type, string Path)
{
    /// <summary>A page as Markdown.</summary>
    public static Alternate MarkdownFor(string path) => new("Markdown", "text/markdown", PageForm.Markdown.At(path));

    /// <summary>The figures of a page as CSV.</summary>
    public static Alternate CsvFor(string path) => new("CSV", "text/csv", PageForm.Csv.At(path));

    /// <summary>The API's response for a page.</summary>
    public static Alternate JsonFor(string path) => new("JSON", "application/json", PageForm.Json.At(path));

    /// <summary>The API's response for a comparison of these roles.</summary>
    public static Alternate JsonFor(IEnumerable<string> roles) =>
        JsonFor($"{SiteRoute.Picker.Path}?roles={string.Join(',', roles)}");

    /// <summary>
    /// Marks the response as another form of a page: search engines then list the page itself, and credit it with links to
    /// this form.
    /// </summary>
    /// <param name="response">The response.</param>
    /// <param name="page">The page's full address.</param>
    public static void PointTo(HttpResponse response, Uri page)
    {
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.Link = $"<{page.AbsoluteUri}>; rel=\"canonical\"";
    }
}
