namespace CareerCompare.Web.Api;

/// <summary>A term that a role asks for.</summary>
/// <param name="Slug">The term's slug.</param>
/// <param name="Title">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Evidence">The places of the role's profile that name it.</param>
public sealed record ApiTerm(string Slug, string Title, string Kind, IReadOnlyList<ApiEvidence> Evidence)
{
    /// <summary>The terms of a role, as the API gives them.</summary>
    public static IReadOnlyList<ApiTerm> From(IEnumerable<RoleSkill> terms, TermVocabulary vocabulary) =>
        [
            .. from term in terms
            let known = vocabulary.Get(term.Term)
            where known is not null
            select new ApiTerm(known.Slug, known.Title, known.Kind, [.. term.Evidence.Select(ApiEvidence.From)]),
        ];
}

/// <summary>A place that names a term.</summary>
/// <param name="Section">The section's key.</param>
/// <param name="Source">The article's file, and the line on which the name starts.</param>
/// <param name="Text">The item or sentence.</param>
public sealed record ApiEvidence(string Section, Origin Source, string Text)
{
    /// <summary>A place as the API gives it.</summary>
    public static ApiEvidence From(Evidence evidence) => new(evidence.Section, evidence.Source, evidence.Text);
}
