using CareerCompare.Read;

namespace CareerCompare.Check;

/// <content>Files that are not there yet.</content>
public sealed partial class ContentCheck
{
    /// <summary>What a run would say of one more file. No file is read: all others are as they were last seen.</summary>
    /// <param name="draft">The file.</param>
    /// <param name="known">What is remembered of all others.</param>
    /// <param name="today">Tells which dates are in the future.</param>
    public static IReadOnlyList<Problem> Draft(
        SourceFile draft,
        IReadOnlyDictionary<string, FileRecord> known,
        DateOnly today
    )
    {
        var others = known.Values.Where(record => record.Path != draft.Path).ToList();
        var folder = new SourceFiles(
            [.. others.Where(record => record.Digest.Length > 0 && record.Picture is null).Select(Remembered), draft],
            [.. others.Select(record => record.Picture).OfType<SourcePicture>()],
            others
                .Where(record => record.Digest.Length == 0)
                .Select(record => record.Path)
                .ToHashSet(StringComparer.Ordinal),
            []
        );
        var run = new ContentCheck(folder, known, today).Run();
        return [.. run.Problems.Where(problem => problem.Path == draft.Path)];
    }

    // An article's text is not remembered, nor asked for: its digest says that it has not changed.
    private static SourceFile Remembered(FileRecord record) =>
        new(record.Path, record.Seen?.Kind, record.Seen?.Slug ?? record.Path, record.Text ?? "", record.Digest);
}
