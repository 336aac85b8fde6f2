using CareerCompare.Check;

namespace CareerCompare.Publish;

/// <summary>Which articles roles take their sections from, told by what is remembered of the files.</summary>
/// <param name="files">All files.</param>
/// <param name="roles">The roles that are asked about.</param>
internal sealed class RoleSources(IEnumerable<CheckedFile> files, IReadOnlySet<string> roles)
{
    private readonly ILookup<string, FileRecord> byRole = (
        from file in files
        where file.Record.Summary is { Draft: false, Kind: ArticleKind.Role or ArticleKind.Comparison }
        from role in file.Record.Summary!.Roles
        where roles.Contains(role)
        select (role, file.Record)
    ).ToLookup(pair => pair.role, pair => pair.Record, StringComparer.Ordinal);

    /// <summary>
    /// The paths of a role's own article, and of the newest comparison for each section that it lacks; without an article of its own,
    /// also of its newest comparison, which names it.
    /// </summary>
    public IReadOnlyList<string> For(string role)
    {
        var own = byRole[role].FirstOrDefault(record => record.Summary!.Kind == ArticleKind.Role);
        var newestFirst = byRole[role]
            .Where(record => record.Summary!.Kind == ArticleKind.Comparison)
            .OrderByDescending(record => record.Summary!.Date)
            .ThenBy(record => record.Path, StringComparer.Ordinal);
        var sources = new List<string>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var record in newestFirst.Prepend(own).OfType<FileRecord>())
        {
            var isNew = (record.Summary!.Sections ?? [])
                .Where(section => record == own || section.Role == role)
                .Count(section => keys.Add(section.Key));
            if (isNew > 0 || sources.Count == 0)
                sources.Add(record.Path);
        }
        return sources;
    }
}
