namespace CareerCompare.Web.Api.Responses;

/// <summary>Percentiles of amounts a year.</summary>
/// <param name="P10">The 10th percentile.</param>
/// <param name="P25">The 25th percentile.</param>
/// <param name="P50">The median.</param>
/// <param name="P75">The 75th percentile.</param>
/// <param name="P90">The 90th percentile.</param>
public sealed record PercentilesResponse(long P10, long P25, long P50, long P75, long P90)
{
    internal static PercentilesResponse? From(Percentiles? percentiles) =>
        percentiles is null
            ? null
            : new(percentiles.At(10), percentiles.At(25), percentiles.At(50), percentiles.At(75), percentiles.At(90));
}
