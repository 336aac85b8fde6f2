namespace CareerCompare.Query;

/// <summary>A page of open jobs.</summary>
/// <param name="Items">The jobs of this page, newest first, undated last.</param>
/// <param name="Found">The number of jobs that match.</param>
/// <param name="Incomparable">
/// The number of jobs that match, except that their pay is not an amount in a currency with a rate.
/// </param>
/// <param name="Total">The number of all open jobs.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">The number of jobs on a page.</param>
/// <param name="Role">The requested role; null if none was requested, or there is none of this name.</param>
/// <param name="Unknown">Requested values that are not a role, level or kind of employment here.</param>
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
    /// <summary>The number of pages, at least 1.</summary>
    public int Pages => Math.Max(1, (Found + PageSize - 1) / PageSize);
}
