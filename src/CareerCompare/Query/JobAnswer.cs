namespace CareerCompare.Query;

/// <summary>A job with what its page shows.</summary>
/// <param name="Job">The job.</param>
/// <param name="Article">Its text, linked.</param>
/// <param name="IsExpired">Whether it is gone.</param>
/// <param name="Near">Open jobs that are like it.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Pay">What its roles pay.</param>
public sealed record JobAnswer(
    ListedJob Job,
    Article Article,
    bool IsExpired,
    IReadOnlyList<NearJob> Near,
    TermVocabulary Vocabulary,
    IReadOnlyList<(RoleSummary Role, AdvertSummary? Adverts, Source? Source)> Pay
);
