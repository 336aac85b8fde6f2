namespace CareerCompare.Web.Api.Responses;

/// <summary>A section of a role.</summary>
/// <param name="Key">Its stable key.</param>
/// <param name="Title">Its title on the page.</param>
/// <param name="Paragraphs">Text above the first sub-heading.</param>
/// <param name="Groups">Items and text by sub-heading.</param>
/// <param name="Html">The content as HTML.</param>
/// <param name="Source">The article's file, and the line on which the section starts.</param>
public sealed record SectionResponse(
    string Key,
    string Title,
    IReadOnlyList<string> Paragraphs,
    IReadOnlyList<FlatGroup> Groups,
    string Html,
    Origin Source
)
{
    /// <summary>Converts a section.</summary>
    public static SectionResponse From(Section section)
    {
        var content = ContentResponse.From(section);
        return new SectionResponse(
            section.Key,
            section.Title,
            content.Paragraphs,
            content.Groups,
            content.Html,
            content.Source
        );
    }
}
