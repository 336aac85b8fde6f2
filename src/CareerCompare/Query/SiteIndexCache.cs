using CareerCompare.Store;

namespace CareerCompare.Query;

/// <summary>Keeps the index of the current publication, which every page needs. One instance for each process.</summary>
public sealed class SiteIndexCache
{
    private readonly Lock door = new();
    private volatile SiteIndex? current;

    /// <summary>The index for the publication of a snapshot; null before the first publication.</summary>
    internal SiteIndex? For(Snapshot snapshot)
    {
        if (snapshot.Setting<Publication>(SettingKeys.Publication) is not { } publication)
            return null;
        if (current is { } index && index.Publication == publication)
            return index;
        // Everybody asks for the new index at once; one makes it, and the others wait for it.
        lock (door)
        {
            if (current?.Publication != publication)
                current = new SiteIndex(publication, snapshot, current);
            return current;
        }
    }
}
