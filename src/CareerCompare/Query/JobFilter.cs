namespace CareerCompare.Query;

/// <summary>Which jobs are asked for; null for any.</summary>
/// <param name="Text">
/// Beginnings of words that must all stand in title, company, location, or the names of its roles and terms; accents and case
/// make no other word.
/// </param>
/// <param name="Role">A role: slug, title or alias.</param>
/// <param name="Level">A level: its code or title.</param>
/// <param name="Employment">A kind of employment.</param>
/// <param name="Remote">Whether it can be done from elsewhere.</param>
/// <param name="WithPay">Whether pay must be stated with a figure.</param>
/// <param name="From">What a job must pay at least at its upper end, a year.</param>
public sealed record JobFilter(
    string? Text = null,
    string? Role = null,
    string? Level = null,
    string? Employment = null,
    bool? Remote = null,
    bool WithPay = false,
    PayFloor? From = null
)
{
    /// <summary>Whether nothing is left out.</summary>
    public bool IsEmpty => this == new JobFilter();

    // The role is held against the names of all roles, and pay against rates: this knows neither.
    internal bool Accepts(ListedJob listed, IReadOnlyList<string> words)
    {
        var facts = listed.Job.Facts;
        return words.All(word => listed.Words.Contains(' ' + word, StringComparison.Ordinal))
            && (Level is null || IsLevel(facts.Level))
            && (Employment is null || facts.Employment.Any(IsEmployment))
            && (Remote is null || facts.Remote == Remote)
            && (!WithPay || facts.StatesPay);
    }

    internal bool IsLevel(string? level) =>
        string.Equals(Level, level, StringComparison.OrdinalIgnoreCase)
        || (SalaryGroups.ParseLevel(Level) is { } wanted && SalaryGroups.ParseLevel(level) == wanted);

    internal bool IsEmployment(string kind) => NameKey.For(kind) == NameKey.For(Employment ?? "");
}

/// <summary>An amount a year.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Currency">Of what; its rate makes it comparable.</param>
public sealed record PayFloor(decimal Amount, Currency Currency);

/// <summary>A job with the roles that it is about.</summary>
/// <param name="Job">The job.</param>
/// <param name="Roles">Those that it names, else those that its title says; by title.</param>
/// <param name="About">Both.</param>
public sealed record ListedJob(JobSummary Job, IReadOnlyList<RoleSummary> Roles, JobRoles About)
{
    // As SearchText writes them, with a blank before each.
    internal string Words { get; init; } = "";
}

/// <summary>A job that is like another.</summary>
/// <param name="Job">The job.</param>
/// <param name="Roles">The roles that both are about.</param>
/// <param name="Skills">How many terms both name.</param>
public sealed record NearJob(ListedJob Job, IReadOnlyList<RoleSummary> Roles, int Skills);

/// <summary>A job beside a role, with what the two have to do with each other.</summary>
public sealed record FeaturedJob(ListedJob Job, RoleSummary Role, Compare.JobRelevance Relevance);

/// <summary>A page of open jobs.</summary>
/// <param name="Items">Those on this page, newest first, undated last.</param>
/// <param name="Found">How many are like what was asked for.</param>
/// <param name="Incomparable">How many more would be, but for pay that is not stated as an amount in a currency with a rate.</param>
/// <param name="Total">How many are open in all.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">How many fit on a page.</param>
/// <param name="Role">The role that was asked for; null where none was, or none is called so.</param>
/// <param name="Unknown">What was asked for that is no role, level or kind of employment here.</param>
/// <param name="Roles">Every role, by title.</param>
/// <param name="Kinds">Every kind of employment of an open job.</param>
public sealed record JobList(
    IReadOnlyList<ListedJob> Items,
    int Found,
    int Incomparable,
    int Total,
    int Page,
    int PageSize,
    RoleSummary? Role,
    IReadOnlyList<string> Unknown,
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
/// <param name="Pay">What its roles pay.</param>
public sealed record JobAnswer(
    ListedJob Job,
    Article Article,
    bool IsExpired,
    IReadOnlyList<NearJob> Near,
    TermVocabulary Vocabulary,
    IReadOnlyList<(RoleSummary Role, AdvertSummary? Adverts, Source? Source)> Pay
);
