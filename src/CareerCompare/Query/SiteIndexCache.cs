using CareerCompare.Store;

namespace CareerCompare.Query;

/// <summary>Keeps the lists of the current publication, which every page needs; one a process.</summary>
public sealed class SiteIndexCache
{
    private volatile SiteIndex? current;

    /// <summary>The lists of the publication that a snapshot sees; null before the first publication.</summary>
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
