namespace CareerCompare.Web.Views;

/// <summary>The pictures that previews of links show.</summary>
public static class LinkPreview
{
    /// <summary>The path of the site's picture, for pages without one of their own.</summary>
    public const string SitePath = "/card" + Alternate.Picture;

    /// <summary>How wide pictures are, in pixels.</summary>
    public const int Width = 1200;

    /// <summary>How high they are, in pixels.</summary>
    public const int Height = 630;
}
