namespace CareerCompare.Web.Api.Responses;

/// <summary>The content of a section, as plain text and as HTML, with its source.</summary>
/// <param name="Paragraphs">Text above the first sub-heading.</param>
/// <param name="Groups">Items and text by sub-heading; items above the first one are in a group whose title is null.</param>
/// <param name="Html">The content as HTML.</param>
/// <param name="Source">The article's file, and the line on which the section starts.</param>
public sealed record ContentResponse(
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<FlatGroup> Groups,
    string Html,
    Origin Source
)
{
    /// <summary>Converts the content of a section.</summary>
    public static ContentResponse From(Section section)
    {
        var flat = FlatContent.From(section.Content);
        return new ContentResponse(flat.Paragraphs, flat.Groups, Render.Html.From(section.Content), section.Source);
    }
}
