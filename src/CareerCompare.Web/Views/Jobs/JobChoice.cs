using CareerCompare.Query;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Views.Jobs;

/// <summary>A filter of jobs, in words and as a feed address.</summary>
public static class JobChoice
{
    /// <summary>The address of the feed of these jobs.</summary>
    public static string FeedFor(JobFilter filter) => SiteRoute.JobFeed.Path + JobQuery.Write(filter);

    /// <summary>The filter in words: <c>“nights”, Data Engineer, senior, remote, pay stated</c>; null if it matches all jobs.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="queries">The publication, for the role's title.</param>
    public static string? Words(JobFilter filter, CareerQueries queries)
    {
        string?[] words =
        [
            filter.Text is { } text ? $"“{text}”" : null,
            filter.Role is { } role ? queries.FindSummary(role)?.Title ?? role : null,
            filter.Level is { } level ? SalaryGroups.ParseLevel(level)?.Title.ToLowerInvariant() ?? level : null,
            filter.Employment,
            filter.Remote switch
            {
                true => "remote",
                false => "on site",
                null => null,
            },
            filter.WithPay ? "pay stated" : null,
            filter.From is { } from ? $"from {Money.Exact(from.Amount, from.Currency)} a year" : null,
        ];
        return filter.IsEmpty ? null : string.Join(", ", words.OfType<string>());
    }
}
