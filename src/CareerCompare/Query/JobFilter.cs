namespace CareerCompare.Query;

/// <summary>Which jobs are asked for; null for any.</summary>
/// <param name="Text">Words that must all be found in title, company, location or the roles named.</param>
/// <param name="Role">A role: slug, title or alias.</param>
/// <param name="Level">A level: its code or title.</param>
/// <param name="Employment">A kind of employment.</param>
/// <param name="Remote">Whether it can be done from elsewhere.</param>
/// <param name="WithPay">Whether pay must be stated with a figure.</param>
public sealed record JobFilter(
    string? Text = null,
    string? Role = null,
    string? Level = null,
    string? Employment = null,
    bool? Remote = null,
    bool WithPay = false
)
{
    /// <summary>Whether nothing is left out.</summary>
    public bool IsEmpty => this == new JobFilter();

    // The role is held against the names of all roles, which this does not know.
    internal bool Accepts(ListedJob listed)
    {
        var (job, facts) = (listed.Job, listed.Job.Facts);
        var words = (Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string?[] texts =
        [
            job.Title,
            facts.Company,
            facts.Location,
            .. facts.Roles,
            .. listed.Roles.Select(role => role.Title),
        ];
        return words.All(word => texts.Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true))
            && (Level is null || Same(Level, facts.Level) || SameLevel(facts.Level))
            && (Employment is null || facts.Employment.Any(kind => Name.Key(kind) == Name.Key(Employment)))
            && (Remote is null || facts.Remote == Remote)
            && (!WithPay || facts.StatesPay);
    }

    private bool SameLevel(string? level) =>
        SalaryGroups.LevelOf(Level) is { } wanted && SalaryGroups.LevelOf(level) == wanted;

    private static bool Same(string one, string? other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A job with the roles that it is about.</summary>
/// <param name="Job">The job.</param>
/// <param name="Roles">Those that it names, else those that its title says; by title.</param>
/// <param name="About">Both.</param>
public sealed record ListedJob(JobSummary Job, IReadOnlyList<RoleSummary> Roles, JobRoles About);

/// <summary>A job beside a role, with what the two have to do with each other.</summary>
public sealed record FeaturedJob(ListedJob Job, RoleSummary Role, Compare.JobRelevance Relevance);

/// <summary>A page of open jobs.</summary>
/// <param name="Items">Those on this page, newest first, undated last.</param>
/// <param name="Found">How many are like what was asked for.</param>
/// <param name="Total">How many are open in all.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">How many fit on a page.</param>
/// <param name="Roles">Every role, by title.</param>
/// <param name="Kinds">Every kind of employment of an open job.</param>
public sealed record JobList(
    IReadOnlyList<ListedJob> Items,
    int Found,
    int Total,
    int Page,
    int PageSize,
    IReadOnlyList<RoleSummary> Roles,
    IReadOnlyList<string> Kinds
)
{
    /// <summary>How many pages there are, at least 1.</summary>
    public int Pages => Math.Max(1, (Found + PageSize - 1) / PageSize);
}

/// <summary>A job with what its page shows.</summary>
/// <param name="Job">The job.</param>
/// <param name="Article">Its text, linked.</param>
/// <param name="IsExpired">Whether it is gone.</param>
/// <param name="Near">Open jobs that are like it.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Pay">What its roles pay, where the survey says so.</param>
/// <param name="Source">The survey.</param>
public sealed record JobAnswer(
    ListedJob Job,
    Article Article,
    bool IsExpired,
    IReadOnlyList<ListedJob> Near,
    TermVocabulary Vocabulary,
    IReadOnlyList<(RoleSummary Role, SalarySummary? Survey)> Pay,
    SalarySource? Source
);
