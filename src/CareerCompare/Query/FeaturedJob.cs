namespace CareerCompare.Query;

/// <summary>A job with the role that it is shown with, and its relevance.</summary>
public sealed record FeaturedJob(ListedJob Job, RoleSummary Role, Compare.JobRelevance Relevance);
