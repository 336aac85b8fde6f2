namespace CareerCompare.Web.Api.Responses;

/// <summary>Where figures come from.</summary>
/// <param name="Key">What figures call it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Licence">Under which licence its figures are.</param>
/// <param name="Edition">Which state of it is used.</param>
/// <param name="Retrieved">The day on which that was fetched.</param>
/// <param name="Row">What one row is.</param>
/// <param name="Counted">Who or what is counted.</param>
/// <param name="NotCounted">Who or what is not.</param>
public sealed record SourceResponse(
    string Key,
    string Title,
    string Publisher,
    string Url,
    string Licence,
    string Edition,
    DateOnly Retrieved,
    string Row,
    string Counted,
    string NotCounted
)
{
    internal static SourceResponse From(Source source) =>
        new(
            source.Key,
            source.Title,
            source.Publisher,
            source.Address,
            source.Licence,
            source.Edition,
            source.Retrieved,
            source.Row,
            source.Counted,
            source.NotCounted
        );
}
