using CareerCompare.Read;

namespace CareerCompare.Check;

/// <summary>What is remembered of a file between runs.</summary>
/// <param name="Path">The file, relative to the content folder.</param>
/// <param name="Digest">SHA-256 of its bytes when it was last seen; empty where it was refused.</param>
/// <param name="Inputs">Digest of everything that its parsing depended on then.</param>
/// <param name="Good">The same for its last good version; null where there was none.</param>
/// <param name="Summary">Of its last good version.</param>
/// <param name="Seen">Of the version that was last seen, good or not; null for settings and for refused files.</param>
/// <param name="Problems">The mistakes inside it when it was last seen.</param>
public sealed record FileRecord(
    string Path,
    string Digest,
    string Inputs,
    string? Good,
    FileSummary? Summary,
    FileSummary? Seen,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>Its last good version, for pictures only.</summary>
    public SourcePicture? Picture { get; init; }

    /// <summary>The contents of its last good version, for figures of pay only.</summary>
    public PayContents? Pay { get; init; }

    /// <summary>Whether errors hold it back, so that its last good version stays.</summary>
    public bool HeldBack => Good is null || Good != Inputs;

    /// <summary>The file as one that is there and cannot be read.</summary>
    public FileRecord Refused() => this with { Digest = "", Inputs = "", Problems = [] };
}

/// <summary>A file after a run.</summary>
/// <param name="Record">What to remember of it.</param>
/// <param name="Article">The article that readers are to see, where it was parsed in this run.</param>
/// <param name="Parsed">Whether its body was parsed in this run.</param>
public sealed record CheckedFile(FileRecord Record, Article? Article = null, bool Parsed = false)
{
    /// <summary>The figures of pay that readers are to see, where they were parsed in this run.</summary>
    public PayFile? Pay { get; init; }

    /// <summary>The text of the version that readers are to see, where it was read in this run.</summary>
    public string? Source { get; init; }

    /// <summary>Without its article, its figures and its text, which take far more memory than what is remembered of it.</summary>
    public CheckedFile WithoutContent() => new(Record, null, Parsed);
}
