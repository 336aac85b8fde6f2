namespace CareerCompare;

/// <summary>What one run of publishing did.</summary>
/// <param name="Publication">The publication that is now served.</param>
/// <param name="Changed">Whether it differs from the one before.</param>
/// <param name="Files">Articles, settings and pictures found.</param>
/// <param name="Parsed">Articles parsed, because they or what they depend on changed.</param>
/// <param name="Removed">Files gone.</param>
/// <param name="HeldBack">Files with errors, of which the last good version stays.</param>
/// <param name="RolesRebuilt">Slugs of role profiles that were put together again.</param>
/// <param name="RolesRemoved">Slugs of role profiles that are gone.</param>
/// <param name="Problems">All problems of all files.</param>
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
    /// <summary>Whether the database was made anew: there was none, or it was damaged or of another version.</summary>
    public bool MadeAnew { get; init; }

    /// <summary>The files that are held back, and whether a last good version of each is shown.</summary>
    public IReadOnlyDictionary<string, bool> Held { get; init; } = new Dictionary<string, bool>();
}
