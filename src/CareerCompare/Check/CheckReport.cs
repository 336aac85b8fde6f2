using CareerCompare.Parse;

namespace CareerCompare.Check;

/// <summary>The result of reading, parsing and checking a content folder. The next run starts from it.</summary>
/// <param name="files">Every file, by path.</param>
/// <param name="settings">The folder's settings.</param>
public sealed class CheckReport(IReadOnlyList<CheckedFile> files, ContentSettings settings)
{
    private readonly Lazy<IReadOnlyList<Problem>> problems = null!;
    private readonly Lazy<IReadOnlyDictionary<string, FileRecord>> records = new(() =>
        files.ToDictionary(file => file.Record.Path, file => file.Record, StringComparer.Ordinal)
    );

    /// <summary>Every file, by path.</summary>
    public IReadOnlyList<CheckedFile> Files => files;

    /// <summary>The folder's settings.</summary>
    public ContentSettings Settings => settings;

    /// <summary>What to remember of each file, by path.</summary>
    public IReadOnlyDictionary<string, FileRecord> Records => records.Value;

    /// <summary>Why there is nothing to publish; null where there is something.</summary>
    public Problem? Missing { get; init; }

    /// <summary>
    /// All problems of all files, in order, folded as <see cref="ProblemList"/> does. The rules between files run when it is first
    /// asked for: none of them decides what is published, so a publication need not wait for them.
    /// </summary>
    public IReadOnlyList<Problem> Problems => problems.Value;

    /// <summary>The paths of the pages that articles give the site: roles, comparisons that somebody wrote, terms, jobs.</summary>
    public IEnumerable<string> Pages => SitePages.Value.Articles;

    /// <summary>The pages of the site, found when they are first asked for.</summary>
    internal Lazy<SitePages> SitePages { get; init; } = null!;

    /// <summary>Files and folders that are there and were refused.</summary>
    internal IReadOnlySet<string> Refused { get; init; } = new HashSet<string>();

    /// <summary>The problems of files that were refused.</summary>
    internal IReadOnlyList<Problem> FolderProblems { get; init; } = [];

    /// <summary>Finds the problems.</summary>
    internal Func<IReadOnlyList<Problem>> FindProblems
    {
        init => problems = new(value);
    }
}

/// <summary>The settings of a content folder: what all files have in common.</summary>
/// <param name="Vocabulary">The canonical sections.</param>
/// <param name="Site">The site's settings.</param>
/// <param name="Redirects">Old paths, and where they lead.</param>
/// <param name="Kinds">The kinds of terms.</param>
/// <param name="Sources">Where figures come from, by key.</param>
/// <param name="Published">The addresses that were published once.</param>
public sealed record ContentSettings(
    SectionVocabulary Vocabulary,
    Site Site,
    Redirects Redirects,
    TermKinds Kinds,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<PublishedPath> Published
)
{
    /// <summary>A digest of everything but its own text that the parsing of an article depends on.</summary>
    public required string Basis { get; init; }
}
