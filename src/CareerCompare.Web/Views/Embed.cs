using System.Net;
using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Views;

/// <summary>A page of ours as others show it on theirs: in a frame, without script.</summary>
/// <param name="Route">The kind of page.</param>
/// <param name="Slugs">The roles that it shows.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Sizes">How high it is at some widths, the narrowest first; in pixels, measured with the articles we ship.</param>
public sealed record Embed(
    SiteRoute Route,
    IReadOnlyList<string> Slugs,
    string Title,
    IReadOnlyList<(int Width, int Height)> Sizes
)
{
    /// <summary>The usual width, in pixels.</summary>
    public const int Width = 640;

    // The tallest of all roles and pairs, with room for a line more.
    private static readonly (int, int)[] RoleSizes =
    [
        (200, 1540),
        (280, 1230),
        (320, 1200),
        (360, 1040),
        (480, 810),
        (Width, 690),
    ];

    private static readonly (int, int)[] PairSizes =
    [
        (200, 2510),
        (280, 1840),
        (320, 1670),
        (360, 1610),
        (480, 1350),
        (Width, 1220),
    ];

    private static readonly (int, int)[] SalarySizes =
    [
        (200, 2350),
        (280, 1820),
        (320, 1620),
        (360, 1570),
        (480, 1420),
        (Width, 1280),
    ];

    /// <summary>The path of the page itself.</summary>
    public string Path => Route.For(Slugs);

    /// <summary>The path of what is shown in the frame.</summary>
    public string Url => PageForm.Embed.At(Path);

    /// <summary>A role.</summary>
    public static Embed Role(string slug, string title) => new(SiteRoute.Role, [slug], title, RoleSizes);

    /// <summary>Two roles.</summary>
    public static Embed Pair(IReadOnlyList<string> slugs, string title) =>
        new(SiteRoute.Comparison, slugs, title, PairSizes);

    /// <summary>What a role pays.</summary>
    public static Embed Salary(string slug, string role) => new(SiteRoute.Salary, [slug], $"{role} pay", SalarySizes);

    /// <summary>How high it is at a width, in pixels: between the widths that were measured in proportion.</summary>
    public int HeightAt(int width)
    {
        var next = Sizes.TakeWhile(size => size.Width < width).Count();
        if (next == 0 || next == Sizes.Count)
            return Sizes[Math.Min(next, Sizes.Count - 1)].Height;
        var (below, above) = (Sizes[next - 1], Sizes[next]);
        return below.Height + ((above.Height - below.Height) * (width - below.Width) / (above.Width - below.Width));
    }

    /// <summary>The HTML that shows it, for somebody's own page.</summary>
    /// <param name="site">Where we are.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels; what does not fit can be scrolled to.</param>
    public string Snippet(SiteAddress site, int width, int height) =>
        $"<iframe src=\"{Attribute(site.For(Url).AbsoluteUri)}\" title=\"{Attribute(Title)}\" width=\"{width}\" height=\"{height}\" "
        + "loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>";

    /// <summary>Where a program finds the same by oEmbed.</summary>
    public string Discovery(SiteAddress site) =>
        site.For(
            $"{SiteRoute.OEmbed.Path}?url={Uri.EscapeDataString(site.For(Path).AbsoluteUri)}&format=json"
        ).AbsoluteUri;

    private static string Attribute(string text) => WebUtility.HtmlEncode(text);
}
