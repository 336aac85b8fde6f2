namespace CareerCompare.Web.Api.Responses;

/// <summary>What stands in a section, as plain text and as HTML, with its source.</summary>
/// <param name="Paragraphs">Text above the first sub-heading.</param>
/// <param name="Groups">Items and text by sub-heading; items above the first one stand in a group whose title is null.</param>
/// <param name="Html">The same as HTML.</param>
/// <param name="Source">The article's file and the line where it starts.</param>
public sealed record ContentResponse(
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<FlatGroup> Groups,
    string Html,
    Origin Source
)
{
    /// <summary>The content of a section.</summary>
    public static ContentResponse From(Section section)
    {
        var flat = FlatContent.From(section.Content);
        return new ContentResponse(flat.Paragraphs, flat.Groups, Render.Html.From(section.Content), section.Source);
    }
}
