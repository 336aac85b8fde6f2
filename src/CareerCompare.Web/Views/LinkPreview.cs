namespace CareerCompare.Web.Views;

/// <summary>The pictures that previews of links show.</summary>
public static class LinkPreview
{
    /// <summary>How wide pictures are, in pixels.</summary>
    public const int Width = 1200;

    /// <summary>How high they are, in pixels.</summary>
    public const int Height = 630;
}
