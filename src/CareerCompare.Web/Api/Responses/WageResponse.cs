using CareerCompare.Query;

namespace CareerCompare.Web.Api.Responses;

/// <summary>An official estimate of what all employees of an occupation earn a year. What is not available is null.</summary>
/// <param name="Source">The key of the source.</param>
/// <param name="Occupation">The occupation.</param>
/// <param name="Region">The country as ISO 3166-1 alpha-2.</param>
/// <param name="Year">The year of the estimate.</param>
/// <param name="Currency">Of the amounts, ISO 4217.</param>
/// <param name="Employment">How many people are employed.</param>
/// <param name="Mean">The mean.</param>
/// <param name="P10">The 10th percentile.</param>
/// <param name="P25">The 25th percentile.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">The 75th percentile.</param>
/// <param name="P90">The 90th percentile.</param>
/// <param name="TopCoded">Which of the amounts are the highest that the source states: the wage is that, or more.</param>
/// <param name="RelativeStandardError">Relative standard error of the mean, in percent.</param>
/// <param name="EmploymentRelativeStandardError">Relative standard error of the number of people employed, in percent.</param>
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
