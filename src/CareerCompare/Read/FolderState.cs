using System.IO.Enumeration;

namespace CareerCompare.Read;

/// <summary>
/// The lengths and times of everything in a folder, which show what may have changed without reading a file. Looking at a
/// whole folder is cheap enough for every few seconds, since mounted folders raise no events. Not thread-safe.
/// </summary>
/// <param name="root">The folder.</param>
public sealed class FolderState(string root)
{
    private const int MaxDepth = 8;

    private static readonly EnumerationOptions Everything = new()
    {
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.None,
    };

    private readonly Dictionary<string, Stamp> known = new(StringComparer.Ordinal);

    /// <summary>Looks at the whole folder, without following links.</summary>
    /// <returns>The paths of files and folders that changed, came or went since they were last looked at, relative to the folder.</returns>
    public IReadOnlySet<string> Look()
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(known.Count, StringComparer.Ordinal);
        try
        {
            using var top = HeldFolder.Open(root);
            Look(top, "", seen, changed);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Treat a folder that is gone or unreadable as empty.
            seen.Clear();
        }
        foreach (var gone in known.Keys.Where(path => !seen.Contains(path)).ToList())
        {
            known.Remove(gone);
            changed.Add(gone);
        }
        return changed;
    }

    /// <summary>Looks at these files alone. Null where one is, or was, a folder: what is in it may have changed unseen.</summary>
    /// <param name="paths">Relative to the folder.</param>
    /// <returns>Those that changed, came or went since they were last looked at.</returns>
    public IReadOnlySet<string>? Look(IEnumerable<string> paths)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var file = new FileInfo(Path.Combine(root, path));
            var isKnown = known.TryGetValue(path, out var before);
            if (before.IsFolder || (!file.Exists && Directory.Exists(file.FullName)))
                return null;
            if (!file.Exists)
            {
                if (known.Remove(path))
                    changed.Add(path);
                continue;
            }
            var stamp = new Stamp(IsFolder: false, file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc);
            if (!isKnown || before != stamp)
                changed.Add(path);
            known[path] = stamp;
        }
        return changed;
    }

    /// <summary>Whether something is at this path, by the last look.</summary>
    public bool Holds(string path) => known.ContainsKey(path);

    private void Look(HeldFolder folder, string prefix, HashSet<string> seen, HashSet<string> changed)
    {
        foreach (var (name, stamp, isLink) in Entries(folder))
        {
            var path = prefix + name;
            seen.Add(path);
            if (!known.TryGetValue(path, out var before) || before != stamp)
                changed.Add(path);
            known[path] = stamp;
            if (stamp.IsFolder && !isLink && path.Count(c => c == '/') < MaxDepth)
                LookInside(folder, name, path + "/", seen, changed);
        }
    }

    private void LookInside(
        HeldFolder folder,
        string name,
        string prefix,
        HashSet<string> seen,
        HashSet<string> changed
    )
    {
        try
        {
            using var inner = folder.OpenFolder(name);
            Look(inner, prefix, seen, changed);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Treat it as empty.
        }
    }

    private static FileSystemEnumerable<(string Name, Stamp Stamp, bool IsLink)> Entries(HeldFolder folder) =>
        new(
            folder.ListedAt,
            (ref FileSystemEntry entry) =>
                (
                    entry.FileName.ToString(),
                    new Stamp(
                        entry.IsDirectory,
                        entry.IsDirectory ? 0 : entry.Length,
                        entry.LastWriteTimeUtc.UtcDateTime,
                        entry.CreationTimeUtc.UtcDateTime
                    ),
                    entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
                ),
            Everything
        );

    private readonly record struct Stamp(bool IsFolder, long Length, DateTime Written, DateTime Created);
}
