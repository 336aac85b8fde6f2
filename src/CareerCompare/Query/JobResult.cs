namespace CareerCompare.Query;

/// <summary>The content of a job's page.</summary>
/// <param name="Job">The job.</param>
/// <param name="Article">Its text, linked.</param>
/// <param name="IsExpired">Whether it has expired.</param>
/// <param name="Near">Similar open jobs.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Pay">The pay of its roles.</param>
public sealed record JobResult(
    ListedJob Job,
    Article Article,
    bool IsExpired,
    IReadOnlyList<NearJob> Near,
    TermVocabulary Vocabulary,
    IReadOnlyList<(RoleSummary Role, AdvertSummary? Adverts, Source? Source)> Pay
);
