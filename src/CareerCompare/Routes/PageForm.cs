namespace CareerCompare.Routes;

/// <summary>A form in which the site serves something: what an address has around that of the page.</summary>
public sealed class PageForm
{
    /// <summary>A page for people.</summary>
    public static readonly PageForm Page = new();

    /// <summary>What a page says, as Markdown.</summary>
    public static readonly PageForm Markdown = new(after: ".md");

    /// <summary>The figures of a page.</summary>
    public static readonly PageForm Csv = new(after: ".csv");

    /// <summary>The picture that previews of links show.</summary>
    public static readonly PageForm Preview = new(after: ".png");

    /// <summary>The page in a frame on another site.</summary>
    public static readonly PageForm Embed = new(before: "/embed");

    /// <summary>What the API says.</summary>
    public static readonly PageForm Json = new(before: "/api/v1");

    /// <summary>A file that is no form of a page.</summary>
    public static readonly PageForm Standalone = new();

    /// <summary>What programs ask, and articles never link to.</summary>
    public static readonly PageForm Service = new();

    private PageForm(string before = "", string after = "") => (Before, After) = (before, after);

    /// <summary>What comes before the page's path.</summary>
    public string Before { get; }

    /// <summary>What follows the page's path.</summary>
    public string After { get; }

    /// <summary>The address of a page in this form.</summary>
    /// <param name="page">The page's path: <c>/roles/ai-architect</c>.</param>
    public string At(string page) => Before + page + After;
}
