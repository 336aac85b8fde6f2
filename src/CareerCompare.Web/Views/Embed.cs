using System.Net;
using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Views;

/// <summary>A page that other sites can show in a frame, without script.</summary>
/// <param name="Route">The kind of page.</param>
/// <param name="Slugs">The roles it shows.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sizes">Its height at some widths, narrowest first; in pixels, measured with the content that we ship.</param>
public sealed record Embed(
    SiteRoute Route,
    IReadOnlyList<string> Slugs,
    string Title,
    IReadOnlyList<(int Width, int Height)> Sizes
)
{
    /// <summary>The default width, in pixels.</summary>
    public const int Width = 640;

    // The tallest of all roles and pairs, plus room for one more line.
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

    /// <summary>The path of the page shown in the frame.</summary>
    public string Url => PageForm.Embed.At(Path);

    /// <summary>The frame of a role.</summary>
    public static Embed Role(string slug, string title) => new(SiteRoute.Role, [slug], title, RoleSizes);

    /// <summary>The frame of a comparison of two roles.</summary>
    public static Embed Pair(IReadOnlyList<string> slugs, string title) =>
        new(SiteRoute.Comparison, slugs, title, PairSizes);

    /// <summary>The frame of a role's pay.</summary>
    public static Embed Salary(string slug, string role) => new(SiteRoute.Salary, [slug], $"{role} pay", SalarySizes);

    /// <summary>The height at a width, in pixels, interpolated between the measured widths.</summary>
    public int HeightAt(int width)
    {
        var next = Sizes.TakeWhile(size => size.Width < width).Count();
        if (next == 0 || next == Sizes.Count)
            return Sizes[Math.Min(next, Sizes.Count - 1)].Height;
        var (below, above) = (Sizes[next - 1], Sizes[next]);
        return below.Height + ((above.Height - below.Height) * (width - below.Width) / (above.Width - below.Width));
    }

    /// <summary>The HTML to paste into another site's page.</summary>
    /// <param name="site">The origin of this site.</param>
    /// <param name="width">The width, in pixels.</param>
    /// <param name="height">The height, in pixels; the frame scrolls if the page is taller.</param>
    public string Snippet(SiteAddress site, int width, int height) =>
        $"<iframe src=\"{Attribute(site.For(Url).AbsoluteUri)}\" title=\"{Attribute(Title)}\" width=\"{width}\" height=\"{height}\" "
        + "loading=\"lazy\" style=\"border:0;max-width:100%\"></iframe>";

    /// <summary>The oEmbed address for this page.</summary>
    public string Discovery(SiteAddress site) =>
        site.For(
            $"{SiteRoute.OEmbed.Path}?url={Uri.EscapeDataString(site.For(Path).AbsoluteUri)}&format=json"
        ).AbsoluteUri;

    private static string Attribute(string text) => WebUtility.HtmlEncode(text);
}
