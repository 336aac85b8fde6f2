namespace CareerCompare.Store;

/// <summary>The kinds of document that the database holds; part of each checksum, so that none can pass for another.</summary>
public enum Stored
{
    Source,
    Role,
    RoleSummary,
    RoleTerms,
    Comparison,
    ComparisonSummary,
    Term,
    TermArticle,
    Pay,
    Job,
    JobArticle,
    Picture,
    Setting,
}
