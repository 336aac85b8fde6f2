using CareerCompare.Check;
using CareerCompare.Read;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>Holds what somebody writes against the rules, before it is a file: the same check that publishing runs.</summary>
public sealed class DraftCheck(CareerDatabase database, TimeProvider? time = null)
{
    private const string NoDigest = "draft";
    private readonly TimeProvider clock = time ?? TimeProvider.System;

    /// <summary>What is wrong with a job, beside the content that was published last.</summary>
    public IReadOnlyList<Problem> Of(JobDraft draft)
    {
        using var db = database.Context();
        var known = new KnownFiles(db, contentRoot: "", saved: null).Records;
        var file = new SourceFile(draft.Path, ArticleKind.Job, draft.Slug, draft.Markdown, NoDigest);
        return ContentCheck.Draft(file, known, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }
}
