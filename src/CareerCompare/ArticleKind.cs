namespace CareerCompare;

/// <summary>What an article is about; decided by the folder it stands in.</summary>
public enum ArticleKind
{
    /// <summary><c>roles/SLUG.md</c>.</summary>
    Role,

    /// <summary><c>comparisons/SLUG.md</c>.</summary>
    Comparison,

    /// <summary><c>jobs/SLUG.md</c>.</summary>
    Job,

    /// <summary><c>terms/SLUG.md</c>.</summary>
    Term,
}
