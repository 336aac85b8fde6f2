using CareerCompare.Check;
using CareerCompare.Read;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>Publishes some changed files: their own pages, and the roles that show a section of them.</summary>
/// <param name="last">The run before.</param>
/// <param name="report">This run.</param>
/// <param name="fresh">The files that were read in this run.</param>
/// <param name="articleAt">The article that readers see of a file that did not change, by its path.</param>
/// <param name="renderer">Makes pages.</param>
internal sealed class Update(
    CheckReport last,
    CheckReport report,
    IReadOnlyList<CheckedFile> fresh,
    Func<string, Article?> articleAt,
    PageRenderer renderer
)
{
    private readonly List<FileRecord> removed =
    [
        .. last.Files.Select(file => file.Record).Where(record => !report.Records.ContainsKey(record.Path)),
    ];

    /// <summary>How many files are gone.</summary>
    public int Removed => removed.Count;

    /// <summary>The roles that were put together again.</summary>
    public List<string> RolesRebuilt { get; } = [];

    /// <summary>The roles that are gone.</summary>
    public List<string> RolesRemoved { get; } = [];

    /// <summary>Writes what changed.</summary>
    public void Write(PublicationWriter writer, string root)
    {
        foreach (var file in fresh)
            Write(writer, file);
        foreach (var record in removed)
            Remove(writer, record);
        Pictures(writer, root);
        Comparisons(writer);
        Roles(writer);
    }

    private void Write(PublicationWriter writer, CheckedFile file)
    {
        if (file.Source is not null)
            writer.Save(PageRenderer.File(file.Record.Path, file.Source));
        if (file.Pay is not null)
            writer.Save(PageRenderer.Render(file.Record.Path, file.Pay));
        if (file.Article is { Kind: ArticleKind.Job } job)
            Save(writer, renderer.RenderJob(job));
        if (file.Article is { Kind: ArticleKind.Comparison, Draft: false } comparison)
            writer.Save(renderer.ComparisonRow(comparison));
        else if (file.Article is { Kind: ArticleKind.Comparison } draft)
            writer.Delete(StoredTable.Comparisons, draft.Path);
    }

    private static void Remove(PublicationWriter writer, FileRecord record)
    {
        writer.Delete(StoredTable.Files, record.Path);
        if (record.Pay is not null)
            writer.Delete(StoredTable.Pay, record.Path);
        if (record.Picture is not null)
            writer.Delete(StoredTable.Pictures, record.Path);
        if (record.Summary is { Kind: ArticleKind.Comparison })
            writer.Delete(StoredTable.Comparisons, record.Path);
        if (record.Summary is { Kind: ArticleKind.Job } job)
        {
            writer.Delete(StoredTable.Jobs, job.Slug);
            writer.Unindex(SiteRoute.Job.For(job.Slug));
        }
    }

    private void Pictures(PublicationWriter writer, string root)
    {
        foreach (var record in report.Files.Select(file => file.Record))
        {
            if (
                record.Picture is not { } picture
                || picture.Digest == last.Records.GetValueOrDefault(record.Path)?.Picture?.Digest
            )
                continue;
            var bytes =
                PictureReader.Bytes(root, picture) ?? throw new IOException($"{record.Path} changed while it was read");
            var noun = new Picture(picture.Path, picture.MediaType, picture.Width, picture.Height, picture.Digest);
            writer.Save(PageRenderer.Render(noun, bytes));
        }
    }

    // If a pair has several articles, pages show the newest, so index only that one.
    private void Comparisons(PublicationWriter writer)
    {
        var changed = Changed(ArticleKind.Comparison).Where(summary => summary.Roles.Count == 2).ToList();
        if (changed.Count == 0)
            return;
        foreach (var summary in changed)
            writer.Unindex(SiteRoute.Comparison.For(summary.Roles));
        var pairs = changed.Select(summary => RoleOrder.PairKey(summary.Roles)).ToHashSet(StringComparer.Ordinal);
        var shown = report
            .Files.Select(file => file.Record)
            .Where(record => record.Summary is { Kind: ArticleKind.Comparison, Draft: false, Roles.Count: 2 })
            .Where(record => pairs.Contains(RoleOrder.PairKey(record.Summary!.Roles)))
            .OrderByDescending(record => record.Summary!.Date)
            .ThenBy(record => record.Path, StringComparer.Ordinal)
            .DistinctBy(record => RoleOrder.PairKey(record.Summary!.Roles));
        foreach (var article in shown.Select(record => Article(record.Path)))
        {
            writer.Unindex(article.Url);
            foreach (var text in SearchTexts.From(article.Url, article))
                writer.Index(text);
        }
    }

    private void Roles(PublicationWriter writer)
    {
        var candidates = Changed(ArticleKind.Role)
            .Concat(Changed(ArticleKind.Comparison))
            .SelectMany(summary => summary.Roles)
            .ToHashSet(StringComparer.Ordinal);
        var (before, after) = (new RoleSources(last.Files, candidates), new RoleSources(report.Files, candidates));
        var changed = fresh
            .Where(file => file.Article is not null)
            .Select(file => file.Record.Path)
            .Concat(removed.Select(record => record.Path))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var slug in candidates.Order(StringComparer.Ordinal))
        {
            var sources = after.For(slug);
            if (!sources.Concat(before.For(slug)).Any(changed.Contains))
                continue;
            var profile = new ProfileBuilder(slug, report.Settings.Vocabulary);
            foreach (var article in sources.Select(Article))
                profile.Add(article);
            Save(writer, slug, profile.Build());
        }
    }

    private void Save(PublicationWriter writer, string slug, Role? role)
    {
        if (role is not null)
        {
            Save(writer, renderer.Render(role));
            RolesRebuilt.Add(slug);
            return;
        }
        writer.Delete(StoredTable.Roles, slug);
        writer.Unindex(SiteRoute.Role.For(slug));
        RolesRemoved.Add(slug);
    }

    private static void Save(PublicationWriter writer, StoredPage page)
    {
        writer.Save(page.Row);
        writer.Unindex(page.Url);
        foreach (var text in page.Texts)
            writer.Index(text);
    }

    // Both the old and the new version: an edit can move a comparison to other roles.
    private IEnumerable<FileSummary> Changed(ArticleKind kind) =>
        fresh
            .Where(file => file.Article is not null)
            .SelectMany(file => new[] { last.Records.GetValueOrDefault(file.Record.Path), file.Record })
            .Concat(removed)
            .Select(record => record?.Summary)
            .OfType<FileSummary>()
            .Where(summary => summary.Kind == kind);

    // Without it, a page would lose a part although the file is fine. Damage makes everything be published again.
    private Article Article(string path) =>
        fresh.FirstOrDefault(file => file.Record.Path == path)?.Article
        ?? articleAt(path)
        ?? throw new DamagedDatabaseException($"The last good version of {path} is missing.");
}
