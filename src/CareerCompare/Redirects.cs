namespace CareerCompare;

/// <summary>The redirects of <c>redirects.yml</c>. Letter case and trailing slashes are ignored.</summary>
public sealed class Redirects
{
    /// <summary>The maximum length of a chain of redirects. Browsers give up a little later.</summary>
    public const int MaxSteps = 10;

    /// <summary>No redirect at all.</summary>
    public static readonly Redirects None = new([]);

    private readonly Dictionary<string, Redirect> byPath = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates the redirects. If several have the same path, the first wins.</summary>
    public Redirects(IReadOnlyList<Redirect> all)
    {
        All = all;
        foreach (var redirect in all)
            byPath.TryAdd(Trim(redirect.From), redirect);
    }

    /// <summary>All redirects in the order written.</summary>
    public IReadOnlyList<Redirect> All { get; }

    /// <summary>The redirect of a path; null for none.</summary>
    public Redirect? Find(string path) => byPath.GetValueOrDefault(Trim(path));

    /// <summary>Whether a path leads in a circle, or over too many steps.</summary>
    public bool IsEndless(string path)
    {
        var steps = 0;
        for (var at = Find(path); at is not null; at = Find(at.To))
        {
            if (++steps > MaxSteps)
                return true;
        }
        return false;
    }

    /// <summary>
    /// The old and new slugs of renamed pages of a kind, such as <c>data-poet</c> and <c>data-bard</c> for <c>/roles/data-poet:
    /// /roles/data-bard</c>.
    /// </summary>
    public IEnumerable<(string Old, string New)> Renamed(SiteRoute kind)
    {
        foreach (var redirect in byPath.Values)
        {
            var to = redirect;
            for (var steps = 1; steps < MaxSteps && Find(to.To) is { } next; steps++)
                to = next;
            if (kind.NameIn(Plain(redirect.From)) is { } old && kind.NameIn(Plain(to.To)) is { } now)
                yield return (old, now);
        }

        static string Plain(string path) => Trim(path).ToLowerInvariant();
    }

    private static string Trim(string path) => path.TrimEnd('/');
}
