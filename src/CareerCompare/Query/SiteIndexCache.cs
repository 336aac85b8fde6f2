using CareerCompare.Store;

namespace CareerCompare.Query;

/// <summary>Keeps the index of the current publication, which every page needs. One instance for each process.</summary>
public sealed class SiteIndexCache
{
    private volatile SiteIndex? current;

    /// <summary>The index for the publication of a snapshot; null before the first publication.</summary>
    internal SiteIndex? For(Snapshot snapshot)
    {
        if (snapshot.Setting<Publication>(SettingKeys.Publication) is not { } publication)
            return null;
        var index = current;
        if (index is null || index.Publication != publication)
            current = index = new SiteIndex(publication, snapshot, index);
        return index;
    }
}
