using CareerCompare.Check;

namespace CareerCompare.Publish;

/// <summary>The articles of one run: of files that are as they were, or are held back, the last good version.</summary>
internal sealed class RunArticles
{
    private readonly CheckReport check;
    private readonly KnownFiles knownFiles;

    public RunArticles(CheckReport check, KnownFiles knownFiles)
    {
        (this.check, this.knownFiles) = (check, knownFiles);
        var parsed = check.Files.Select(file => file.Article).OfType<Article>();
        Fresh = knownFiles.AreRescued
            ? [.. parsed, .. knownFiles.LastGood(check.Files.Where(file => file.Article is null))]
            : [.. parsed];
    }

    /// <summary>Those from which profiles and comparisons may have to be put together anew.</summary>
    public IReadOnlyList<Article> Fresh { get; }

    /// <summary>What was remembered of an article before this run; null for a new one.</summary>
    public FileRecord? Before(Article article) => knownFiles.Records.GetValueOrDefault(article.Path);

    /// <summary>The articles of which this holds.</summary>
    public IEnumerable<Article> Where(Func<FileSummary, bool> which) =>
        In([.. check.Files.Where(file => file.Record.Summary is { } summary && which(summary))]);

    /// <summary>The articles at these paths.</summary>
    public IEnumerable<Article> At(IReadOnlySet<string> paths) =>
        In([.. check.Files.Where(file => paths.Contains(file.Record.Path))]);

    private IEnumerable<Article> In(List<CheckedFile> files) =>
        files
            .Select(file => file.Article)
            .OfType<Article>()
            .Concat(knownFiles.LastGood(files.Where(file => file.Article is null)));
}
