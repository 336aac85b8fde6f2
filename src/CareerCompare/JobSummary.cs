namespace CareerCompare;

/// <summary>A job in a list.</summary>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="Facts">The facts of the advert.</param>
/// <param name="Terms">Slugs of the terms in its text, in the order of their first mention.</param>
public sealed record JobSummary(string Slug, string Title, JobFacts Facts, IReadOnlyList<string> Terms)
{
    /// <summary>The job's page.</summary>
    public string Url => SiteRoute.Job.For(Slug);
}
