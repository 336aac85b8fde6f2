namespace CareerCompare;

/// <summary>The result of publishing.</summary>
/// <param name="Publication">The publication now served.</param>
/// <param name="Changed">Whether it differs from the previous one.</param>
/// <param name="Files">Articles, settings and pictures found.</param>
/// <param name="Parsed">Articles parsed because they, or something they depend on, changed.</param>
/// <param name="Removed">Files removed.</param>
/// <param name="HeldBack">Files held back by errors. Their last good version stays.</param>
/// <param name="RolesRebuilt">Slugs of role profiles built again.</param>
/// <param name="RolesRemoved">Slugs of role profiles removed.</param>
/// <param name="Problems">All problems of all files, folded as <see cref="ProblemList"/> does.</param>
/// <param name="Duration">How long it took.</param>
public sealed record PublishReport(
    Publication Publication,
    bool Changed,
    int Files,
    int Parsed,
    int Removed,
    int HeldBack,
    IReadOnlyList<string> RolesRebuilt,
    IReadOnlyList<string> RolesRemoved,
    IReadOnlyList<Problem> Problems,
    TimeSpan Duration
)
{
    /// <summary>The exact number of errors.</summary>
    public int Errors { get; } = Problems.Count(Severity.Error);

    /// <summary>The exact number of warnings.</summary>
    public int Warnings { get; } = Problems.Count(Severity.Warning);

    /// <summary>The problems with the errors first, for those who do not show all of them.</summary>
    public IEnumerable<Problem> WorstFirst() =>
        Problems
            .Where(problem => problem.Rule.Severity == Severity.Error)
            .Concat(Problems.Where(problem => problem.Rule.Severity != Severity.Error));

    /// <summary>Whether the database was created: there was none, or it was damaged, or of another version.</summary>
    public bool MadeAnew { get; init; }

    /// <summary>The files held back, and whether a last good version of each is shown.</summary>
    public IReadOnlyDictionary<string, bool> Held { get; init; } = new Dictionary<string, bool>();
}
