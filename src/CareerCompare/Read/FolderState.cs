using System.IO.Enumeration;

namespace CareerCompare.Read;

/// <summary>
/// What a folder looks like from outside: cheap enough to be asked every few seconds where nobody tells of changes, as in
/// mounted folders. Means nothing in another process.
/// </summary>
/// <param name="Entries">How many files and folders there are below it; 0 where it is not there.</param>
/// <param name="Sum">A number that changes with every entry's name, length and times.</param>
public sealed record FolderState(int Entries, long Sum)
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 8,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.None,
    };

    private static readonly FolderState Nothing = new(0, 0);

    /// <summary>Looks at a folder, without following links.</summary>
    public static FolderState Read(string folder)
    {
        try
        {
            var entries = new FileSystemEnumerable<int>(folder, Hash, Everything)
            {
                ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                    !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
            };
            // A sum, because folders are listed in any order.
            return entries.Aggregate(
                Nothing,
                (state, entry) => new FolderState(state.Entries + 1, unchecked(state.Sum + entry))
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Nothing;
        }
    }

    private static int Hash(ref FileSystemEntry entry) =>
        HashCode.Combine(
            entry.ToSpecifiedFullPath(),
            entry.IsDirectory ? 0 : entry.Length,
            entry.LastWriteTimeUtc,
            entry.CreationTimeUtc
        );
}
