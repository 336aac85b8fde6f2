namespace CareerCompare.Query;

/// <summary>One page of a list of roles.</summary>
/// <param name="Items">The roles of this page, by title.</param>
/// <param name="Total">How many match in all.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many fit on one.</param>
/// <param name="Families">All families with the number of roles in each, whatever the filter.</param>
public sealed record RoleList(
    IReadOnlyList<RoleSummary> Items,
    int Total,
    int Page,
    int PageSize,
    IReadOnlyList<(string Family, int Roles)> Families
);

/// <summary>One role with what its page links to.</summary>
/// <param name="Role">The profile.</param>
/// <param name="Related">Related roles that have a page.</param>
/// <param name="Comparisons">Authored comparisons of this role, newest first.</param>
/// <param name="Others">Every other role, by title: what it can be compared with.</param>
public sealed record RoleAnswer(
    Role Role,
    IReadOnlyList<RoleSummary> Related,
    IReadOnlyList<ComparisonSummary> Comparisons,
    IReadOnlyList<RoleSummary> Others
);

/// <summary>A comparison with what its page links to.</summary>
/// <param name="Comparison">The roles side by side.</param>
/// <param name="Pairs">Authored comparisons of two of these roles; for a pair, of one of them with another role.</param>
/// <param name="Others">Roles that can be added, by title.</param>
public sealed record CompareAnswer(
    Comparison Comparison,
    IReadOnlyList<ComparisonSummary> Pairs,
    IReadOnlyList<RoleSummary> Others
);

/// <summary>What the start page shows.</summary>
/// <param name="Roles">Every role, by title.</param>
/// <param name="Comparisons">Authored comparisons, newest first.</param>
/// <param name="Newest">The newest articles of all kinds.</param>
public sealed record HomeAnswer(
    IReadOnlyList<RoleSummary> Roles,
    IReadOnlyList<ComparisonSummary> Comparisons,
    IReadOnlyList<NewArticle> Newest
);

/// <summary>An entry of the list of newest articles.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Date">Day of its last revision.</param>
/// <param name="IsUpdate">Whether that is later than its publication.</param>
public sealed record NewArticle(string Title, string Url, DateOnly? Date, bool IsUpdate);

/// <summary>Where the roles of an address lead.</summary>
/// <param name="Known">Slugs in canonical order, without doubles.</param>
/// <param name="Unknown">Names that mean no role.</param>
/// <param name="IsCanonical">Whether the address already is the one address of these roles.</param>
public sealed record ResolvedRoles(IReadOnlyList<string> Known, IReadOnlyList<string> Unknown, bool IsCanonical);

/// <summary>A page whose address is like one that does not exist.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Kind">What it is, in words: role, comparison.</param>
public sealed record NearMatch(string Title, string Url, string Kind);

/// <summary>A picture with its bytes.</summary>
/// <param name="Picture">What it is.</param>
/// <param name="Bytes">The file.</param>
public sealed record PictureAnswer(Picture Picture, byte[] Bytes);
