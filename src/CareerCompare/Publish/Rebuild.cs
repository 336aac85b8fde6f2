using CareerCompare.Check;
using CareerCompare.Read;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>
/// Publishes everything: parses all files on all cores and writes them as they come. Only terms, and the sections that make up
/// roles, stay in memory until the end.
/// </summary>
internal sealed class Rebuild : IDisposable
{
    private static readonly int BatchSize = 8 * Environment.ProcessorCount;

    private readonly ContentCheck check;
    private readonly LastGoodFiles lastGood;
    private readonly string root;
    private readonly WriteQueue queue;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<string, ProfileBuilder> profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DateOnly Date, string Path, string Url)> pairs = new(StringComparer.Ordinal);
    private readonly List<(Term Term, byte[] Article)> terms = [];
    private PageRenderer? renderer;

    /// <param name="source">The content folder.</param>
    /// <param name="root">Where it is.</param>
    /// <param name="lastGood">The last good versions of its files.</param>
    /// <param name="writer">Writes into empty tables.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public Rebuild(
        SourceFiles source,
        string root,
        LastGoodFiles lastGood,
        PublicationWriter writer,
        CancellationToken cancellationToken
    )
    {
        (this.root, this.lastGood, this.cancellationToken) = (root, lastGood, cancellationToken);
        queue = new WriteQueue(writer);
        check = CheckAll(source, lastGood, Take, cancellationToken);
    }

    /// <summary>The terms of the site, after the run.</summary>
    public Glossary Glossary { get; private set; } = null!;

    /// <summary>The roles of the site, after the run.</summary>
    public IReadOnlyCollection<string> Roles => profiles.Keys;

    /// <summary>A check of all files that knows of no run before, and finds last good versions in the database.</summary>
    public static ContentCheck CheckAll(
        SourceFiles source,
        LastGoodFiles lastGood,
        Action<IReadOnlyList<CheckedFile>> take,
        CancellationToken cancellationToken
    ) =>
        new(source)
        {
            LastGood = lastGood.Text,
            LastGoodPaths = lastGood.Paths,
            LastGoodPicture = path => lastGood.Picture(path)?.Noun,
            Take = take,
            CancellationToken = cancellationToken,
        };

    /// <inheritdoc />
    public void Dispose() => queue.Dispose();

    /// <summary>Parses and writes all files.</summary>
    public CheckReport Run()
    {
        var report = check.Run();
        Renderer();
        foreach (var batch in profiles.OrderBy(entry => entry.Key, StringComparer.Ordinal).Chunk(BatchSize))
            Write([
                .. Parallel(batch, entry => entry.Value.Build() is { } role ? renderer!.Render(role) : null)
                    .OfType<StoredPage>(),
            ]);
        queue.Complete();
        return report;
    }

    private void Take(IReadOnlyList<CheckedFile> files)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var sources = Parallel(
            files.Where(file => file.Source is not null),
            file => PageRenderer.File(file.Record.Path, file.Source!)
        );
        queue.Add(writer => sources.ForEach(writer.Save));
        var pay = Parallel(
            files.Where(file => file.Pay is not null),
            file => PageRenderer.Render(file.Record.Path, file.Pay!)
        );
        queue.Add(writer => pay.ForEach(writer.Save));
        foreach (var record in files.Select(file => file.Record).Where(record => record.Picture is not null))
            Take(record);
        foreach (var kind in files.Select(file => file.Article).OfType<Article>().GroupBy(article => article.Kind))
            Take(kind.Key, [.. kind]);
    }

    private void Take(ArticleKind kind, List<Article> articles)
    {
        if (kind == ArticleKind.Term)
        {
            // As they are stored: as objects they would take fifty times the length of their texts.
            terms.AddRange(
                Parallel(
                    articles,
                    article =>
                        (
                            Glossary.TermFrom(article, check.Settings.Kinds),
                            CompressedJson.Write(Stored.TermArticle, article.Slug, article)
                        )
                )
            );
            return;
        }
        var render = Renderer();
        if (kind == ArticleKind.Job)
        {
            Write(Parallel(articles, render.RenderJob));
            return;
        }
        articles.RemoveAll(article => article.Draft);
        foreach (var article in articles)
        foreach (var role in article.Roles)
            Profile(role.Slug).Add(article);
        if (kind == ArticleKind.Comparison)
            Write(articles, Parallel(articles, render.RenderComparison));
    }

    // One at a time, so that no two of them are in memory.
    private void Take(FileRecord record)
    {
        var (picture, isRefused) = (record.Picture!, record.Digest.Length == 0);
        var bytes = isRefused ? lastGood.Picture(record.Path)?.Bytes : PictureReader.Bytes(root, picture);
        if (bytes is null)
            throw new IOException($"{record.Path} changed while it was read");
        var noun = new Picture(picture.Path, picture.MediaType, picture.Width, picture.Height, picture.Digest);
        queue.Add(writer => writer.Save(PageRenderer.Render(noun, bytes)));
    }

    // Terms are parsed first, so all of them are known by now.
    private PageRenderer Renderer()
    {
        if (renderer is not null)
            return renderer;
        terms.Sort((a, b) => string.CompareOrdinal(a.Term.Slug, b.Term.Slug));
        Glossary = Glossary.From(terms.Select(entry => entry.Term), check.Settings.Kinds);
        renderer = new PageRenderer(Glossary, check.Settings.Vocabulary);
        foreach (var batch in terms.Chunk(BatchSize))
            Write(
                Parallel(
                    batch,
                    entry =>
                        renderer.Render(
                            entry.Term,
                            CompressedJson.Read<Article>(Stored.TermArticle, entry.Term.Slug, entry.Article)
                        )
                )
            );
        terms.Clear();
        return renderer;
    }

    private ProfileBuilder Profile(string slug) =>
        profiles.TryGetValue(slug, out var builder)
            ? builder
            : profiles[slug] = new ProfileBuilder(slug, check.Settings.Vocabulary);

    // If a pair has several articles, pages show the newest, so index only that one.
    private void Write(List<Article> articles, List<StoredPage> pages)
    {
        var shown = new List<(StoredPage Page, string? Hidden, bool IsFound)>();
        foreach (var (article, page) in articles.Zip(pages))
        {
            var key = RoleOrder.PairKey(article.Roles.Select(role => role.Slug));
            var isOther = pairs.TryGetValue(key, out var other);
            var isNewer =
                !isOther
                || article.Date > other.Date
                || (article.Date == other.Date && string.CompareOrdinal(article.Path, other.Path) < 0);
            shown.Add((page, isOther && isNewer ? other.Url : null, isNewer));
            if (isNewer)
                pairs[key] = (article.Date, article.Path, page.Url);
        }
        queue.Add(writer =>
        {
            foreach (var (page, hidden, isFound) in shown)
            {
                writer.Save(page.Row);
                if (hidden is not null)
                    writer.Unindex(hidden);
                foreach (var text in isFound ? page.Texts : [])
                    writer.Index(text);
            }
        });
    }

    private void Write(List<StoredPage> pages) =>
        queue.Add(writer =>
        {
            foreach (var page in pages)
            {
                writer.Save(page.Row);
                foreach (var text in page.Texts)
                    writer.Index(text);
            }
        });

    private static List<TResult> Parallel<T, TResult>(IEnumerable<T> all, Func<T, TResult> make) =>
        all.AsParallel().AsOrdered().Select(make).ToList();
}
