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
