namespace CareerCompare.Web.Api.Responses;

/// <summary>A place in an article that names a term.</summary>
/// <param name="Section">The section's key.</param>
/// <param name="Source">The article's file, and the line on which the name starts.</param>
/// <param name="Text">The item or sentence.</param>
public sealed record EvidenceResponse(string Section, Origin Source, string Text)
{
    /// <summary>Converts a place.</summary>
    public static EvidenceResponse From(Evidence evidence) => new(evidence.Section, evidence.Source, evidence.Text);
}
