namespace CareerCompare;

/// <summary>The kind of an article, from the folder it is in.</summary>
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
