namespace CareerCompare.Query;

/// <summary>A page of open jobs.</summary>
/// <param name="Items">Those on this page, newest first, undated last.</param>
/// <param name="Found">How many are like what was asked for.</param>
/// <param name="Incomparable">How many more would be, but for pay that is not stated as an amount in a currency with a rate.</param>
/// <param name="Total">How many are open in all.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">How many fit on a page.</param>
/// <param name="Role">The role that was asked for; null where none was, or none is called so.</param>
/// <param name="Unknown">What was asked for that is no role, level or kind of employment here.</param>
/// <param name="Roles">Every role, by title.</param>
/// <param name="Kinds">Every kind of employment of an open job.</param>
public sealed record JobList(
    IReadOnlyList<ListedJob> Items,
    int Found,
    int Incomparable,
    int Total,
    int Page,
    int PageSize,
    RoleSummary? Role,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<RoleSummary> Roles,
    IReadOnlyList<string> Kinds
)
{
    /// <summary>How many pages there are, at least 1.</summary>
    public int Pages => Math.Max(1, (Found + PageSize - 1) / PageSize);
}
