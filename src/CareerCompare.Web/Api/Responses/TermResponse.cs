namespace CareerCompare.Web.Api.Responses;

/// <summary>A term that a role asks for.</summary>
/// <param name="Slug">The term's slug.</param>
/// <param name="Title">Its name.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Evidence">The places in the role's profile that name it.</param>
public sealed record TermResponse(string Slug, string Title, string Kind, IReadOnlyList<EvidenceResponse> Evidence)
{
    /// <summary>Converts the terms of a role.</summary>
    public static IReadOnlyList<TermResponse> From(IEnumerable<RoleSkill> terms, TermVocabulary vocabulary) =>
        [
            .. from term in terms
            let known = vocabulary.Get(term.Term)
            where known is not null
            select new TermResponse(
                known.Slug,
                known.Title,
                known.Kind,
                [.. term.Evidence.Select(EvidenceResponse.From)]
            ),
        ];
}
