using CareerCompare.Check;
using CareerCompare.Read;

namespace CareerCompare.Publish;

/// <summary>Checks a file before it is one, by the same rules that publishing runs.</summary>
public sealed class DraftCheck(Publisher publisher, TimeProvider? time = null)
{
    private const string NoDigest = "draft";

    /// <summary>The problems of a job, beside the content that was published last.</summary>
    public IReadOnlyList<Problem> Check(JobDraft draft)
    {
        var file = new SourceFile(draft.Path, ArticleKind.Job, draft.Slug, draft.Markdown, NoDigest);
        return publisher.Last is { } last ? ContentCheck.Draft(file, last, time ?? TimeProvider.System) : [];
    }
}
