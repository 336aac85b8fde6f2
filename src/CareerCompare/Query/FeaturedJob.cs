namespace CareerCompare.Query;

/// <summary>A job beside a role, with what the two have to do with each other.</summary>
public sealed record FeaturedJob(ListedJob Job, RoleSummary Role, Compare.JobRelevance Relevance);
