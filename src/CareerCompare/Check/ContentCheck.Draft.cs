using CareerCompare.Read;

namespace CareerCompare.Check;

/// <content>Files that are not there yet.</content>
public sealed partial class ContentCheck
{
    /// <summary>The problems of one more file. No file is read: all others are as they were last seen.</summary>
    /// <param name="draft">The file.</param>
    /// <param name="last">The run before.</param>
    /// <param name="clock">Tells which dates are in the future.</param>
    public static IReadOnlyList<Problem> Draft(SourceFile draft, CheckReport last, TimeProvider clock)
    {
        var entry = new SourceEntry(draft.Path, draft.Kind, draft.Slug, Root: "");
        var source = new SourceFiles([entry], [], new HashSet<string>(), [])
        {
            Looked = new HashSet<string> { draft.Path },
        };
        var check = new ContentCheck(source, last) { Load = _ => new LoadedFile(draft, null), Clock = clock };
        return [.. check.Run().Problems.Where(problem => problem.Path == draft.Path)];
    }
}
