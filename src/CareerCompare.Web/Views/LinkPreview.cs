namespace CareerCompare.Web.Views;

/// <summary>The pictures shown in link previews.</summary>
public static class LinkPreview
{
    /// <summary>The width of the pictures, in pixels.</summary>
    public const int Width = 1200;

    /// <summary>The height of the pictures, in pixels.</summary>
    public const int Height = 630;
}
