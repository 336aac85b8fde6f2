namespace CareerCompare.Web.Api;

/// <summary>What stands in a section, as plain text and as HTML, with its source.</summary>
/// <param name="Paragraphs">Text above the first sub-heading.</param>
/// <param name="Groups">Items and text by sub-heading; items above the first one stand in a group whose title is null.</param>
/// <param name="Html">The same as HTML.</param>
/// <param name="Source">The article's file and the line where it starts.</param>
public sealed record ApiContent(
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<FlatGroup> Groups,
    string Html,
    Origin Source
)
{
    /// <summary>The content of a section.</summary>
    public static ApiContent From(Section section)
    {
        var flat = FlatContent.From(section.Content);
        return new ApiContent(flat.Paragraphs, flat.Groups, Render.Html.From(section.Content), section.Source);
    }
}

/// <summary>A section of a role.</summary>
/// <param name="Key">Stable name.</param>
/// <param name="Title">How the page calls it.</param>
/// <param name="Paragraphs">Text above the first sub-heading.</param>
/// <param name="Groups">Items and text by sub-heading.</param>
/// <param name="Html">The same as HTML.</param>
/// <param name="Source">The article's file and the line where it starts.</param>
public sealed record ApiSection(
    string Key,
    string Title,
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<FlatGroup> Groups,
    string Html,
    Origin Source
)
{
    /// <summary>A section as the API gives it.</summary>
    public static ApiSection From(Section section)
    {
        var content = ApiContent.From(section);
        return new ApiSection(
            section.Key,
            section.Title,
            content.Paragraphs,
            content.Groups,
            content.Html,
            content.Source
        );
    }
}
