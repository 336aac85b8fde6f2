namespace CareerCompare.Web.Api.Responses;

/// <summary>A source of figures.</summary>
/// <param name="Key">The key by which figures refer to it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Url">Its address.</param>
/// <param name="Licence">The licence of its figures.</param>
/// <param name="Edition">The edition that we use.</param>
/// <param name="Retrieved">The day on which we retrieved it.</param>
/// <param name="Row">What one row of the source stands for.</param>
/// <param name="Counted">Who or what is counted.</param>
/// <param name="NotCounted">Who or what is not counted.</param>
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
