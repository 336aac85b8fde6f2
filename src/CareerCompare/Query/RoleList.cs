namespace CareerCompare.Query;

/// <summary>One page of a list of roles.</summary>
/// <param name="Items">The roles of this page, by title.</param>
/// <param name="Total">The number of all matches.</param>
/// <param name="Page">The page, from 1.</param>
/// <param name="PageSize">The number of items on a page.</param>
/// <param name="Families">All families with the number of roles in each, whatever the filter.</param>
public sealed record RoleList(
    IReadOnlyList<RoleSummary> Items,
    int Total,
    int Page,
    int PageSize,
    IReadOnlyList<(string Family, int Roles)> Families
);
