namespace CareerCompare.Query;

/// <summary>A filter of jobs. Each value is null for any.</summary>
/// <param name="Text">
/// Beginnings of words that must all be in the title, company, location, or the names of roles and terms, ignoring accents and
/// case.
/// </param>
/// <param name="Role">A role: slug, title or alias.</param>
/// <param name="Level">A level: its code or title.</param>
/// <param name="Employment">A kind of employment.</param>
/// <param name="Remote">Whether it is remote.</param>
/// <param name="WithPay">Whether pay must be stated as a figure.</param>
/// <param name="From">The minimum for the upper end of yearly pay.</param>
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
    /// <summary>Whether it accepts all jobs.</summary>
    public bool IsEmpty => this == new JobFilter();

    // Role and pay are checked by the caller, since they need the names of all roles and the exchange rates.
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
/// <param name="Currency">The currency, with its rate.</param>
public sealed record PayFloor(decimal Amount, Currency Currency);
