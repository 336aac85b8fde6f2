using CareerCompare.Check;
using CareerCompare.Read;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>Holds what somebody writes against the rules, before it is a file: the same check that publishing runs.</summary>
public sealed class DraftCheck(CareerDatabase database, TimeProvider? time = null)
{
    private const string NoDigest = "draft";
    private readonly TimeProvider clock = time ?? TimeProvider.System;

    private volatile Remembered? kept;

    /// <summary>What is wrong with a job, beside the content that was published last.</summary>
    public IReadOnlyList<Problem> Check(JobDraft draft)
    {
        var known = Known();
        var file = new SourceFile(draft.Path, ArticleKind.Job, draft.Slug, draft.Markdown, NoDigest);
        return ContentCheck.Draft(file, known, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }

    // Read once a publication: a form may be sent again and again.
    private IReadOnlyDictionary<string, FileRecord> Known()
    {
        using var db = database.Context();
        var publication = db.Settings.Find(SettingKeys.Publication)?.Value;
        if (kept is not { } known || known.Publication != publication)
            kept = known = new Remembered(publication, new KnownFiles(db, contentRoot: "", saved: null).Records);
        return known.Records;
    }

    private sealed record Remembered(string? Publication, IReadOnlyDictionary<string, FileRecord> Records);
}
