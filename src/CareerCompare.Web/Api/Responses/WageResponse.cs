using CareerCompare.Query;

namespace CareerCompare.Web.Api.Responses;

/// <summary>An official estimate of the yearly wages of all employees in an occupation. Figures that are not available are null.</summary>
/// <param name="Source">The key of the source.</param>
/// <param name="Occupation">The occupation.</param>
/// <param name="Region">The country as ISO 3166-1 alpha-2.</param>
/// <param name="Year">The year of the estimate.</param>
/// <param name="Currency">The currency of the amounts, ISO 4217.</param>
/// <param name="Employment">The number of employees.</param>
/// <param name="Mean">The mean.</param>
/// <param name="P10">The 10th percentile.</param>
/// <param name="P25">The 25th percentile.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">The 75th percentile.</param>
/// <param name="P90">The 90th percentile.</param>
/// <param name="TopCoded">The amounts at the source's upper limit: the wage is this amount or more.</param>
/// <param name="RelativeStandardError">The relative standard error of the mean, in percent.</param>
/// <param name="EmploymentRelativeStandardError">The relative standard error of the number of employees, in percent.</param>
public sealed record WageResponse(
    string Source,
    OccupationResponse Occupation,
    string Region,
    string Year,
    string Currency,
    long? Employment,
    long? Mean,
    long? P10,
    long? P25,
    long? P50,
    long? P75,
    long? P90,
    IReadOnlyList<string> TopCoded,
    decimal? RelativeStandardError,
    decimal? EmploymentRelativeStandardError
)
{
    internal static WageResponse From(OfficialWage found, Occupation occupation)
    {
        var wage = found.Wage;
        return new(
            found.Source.Key,
            new OccupationResponse(
                wage.Code,
                wage.Title,
                occupation.Grade.ToString().ToLowerInvariant(),
                found.Classification
            ),
            wage.Region,
            $"{wage.Year}",
            wage.Currency,
            wage.Employment,
            wage.Mean?.Amount,
            wage.At(10)?.Amount,
            wage.At(25)?.Amount,
            wage.At(50)?.Amount,
            wage.At(75)?.Amount,
            wage.At(90)?.Amount,
            [
                .. Wage
                    .Shown.Zip(wage.Amounts)
                    .Select(pair => ($"p{pair.First}", pair.Second))
                    .Prepend(("mean", wage.Mean))
                    .Where(pair => pair.Item2 is { OrMore: true })
                    .Select(pair => pair.Item1),
            ],
            wage.MeanError,
            wage.EmploymentError
        );
    }
}
