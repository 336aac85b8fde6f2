namespace CareerCompare;

/// <summary>
/// The profile of a role, built from all articles about it. For each section the role's own article wins; a section that it
/// lacks comes from the newest comparison that has it.
/// </summary>
public sealed record Role
{
    /// <summary>Words an adult reads a minute: Brysbaert, "How many words do we read per minute?", 2019, non-fiction.</summary>
    public const int WordsPerMinute = 238;

    /// <summary>The last part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>The role's name.</summary>
    public required string Title { get; init; }

    /// <summary>The description in its own article; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The date of first publication of its own article, or of the oldest comparison that it takes a section from.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The date of the newest revision of the articles with its sections.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The other facts of its own article's front matter; empty without one.</summary>
    public RoleFacts Facts { get; init; } = new();

    /// <summary>The sections in reading order.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>The articles with its sections.</summary>
    public IReadOnlyList<ArticleReference> Articles { get; init; } = [];

    /// <summary>The number of words of all sections.</summary>
    public int Words { get; init; }

    /// <summary>Minutes to read it: words / 238, rounded up, at least 1.</summary>
    public int ReadingMinutes => ReadingTime(Words);

    /// <summary>Whether it has an article of its own.</summary>
    public bool HasArticle { get; init; }

    /// <summary>Minutes to read a number of words: words / 238, rounded up, at least 1.</summary>
    public static int ReadingTime(int words) => Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
}
