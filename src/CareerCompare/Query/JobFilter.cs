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
