namespace CareerCompare.Routes;

/// <summary>A form in which the site serves a page or file, as shown by its address.</summary>
public sealed class PageForm
{
    /// <summary>A page for people.</summary>
    public static readonly PageForm Page = new();

    /// <summary>A page as Markdown.</summary>
    public static readonly PageForm Markdown = new(after: ".md");

    /// <summary>The figures of a page as CSV.</summary>
    public static readonly PageForm Csv = new(after: ".csv");

    /// <summary>The preview picture of a page.</summary>
    public static readonly PageForm Preview = new(after: ".png");

    /// <summary>A page for embedding in another site.</summary>
    public static readonly PageForm Embed = new(before: "/embed");

    /// <summary>A response of the API.</summary>
    public static readonly PageForm Json = new(before: "/api/v1");

    /// <summary>A file that is not a form of a page.</summary>
    public static readonly PageForm Standalone = new();

    /// <summary>An endpoint for programs, which articles never link to.</summary>
    public static readonly PageForm Service = new();

    private PageForm(string before = "", string after = "") => (Before, After) = (before, after);

    /// <summary>The prefix before the page's path.</summary>
    public string Before { get; }

    /// <summary>The suffix after the page's path.</summary>
    public string After { get; }

    /// <summary>The address of a page in this form.</summary>
    /// <param name="page">The page's path: <c>/roles/ai-architect</c>.</param>
    public string At(string page) => Before + page + After;
}
