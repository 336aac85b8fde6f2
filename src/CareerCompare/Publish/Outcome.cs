using CareerCompare.Check;

namespace CareerCompare.Publish;

/// <summary>What a run did.</summary>
internal sealed record Outcome(CheckReport Check, Publication Publication, bool Changed)
{
    public bool MadeAnew { get; init; }

    public int Removed { get; init; }

    public IReadOnlyList<string> RolesRebuilt { get; init; } = [];

    public IReadOnlyList<string> RolesRemoved { get; init; } = [];

    /// <summary>The same for those who asked for the run, with the problems that it found.</summary>
    public PublishReport Report(TimeSpan duration) =>
        new(
            Publication,
            Changed,
            Check.Files.Count,
            Check.Files.Count(file => file.Parsed),
            Removed,
            Check.Files.Count(file => file.Record.HeldBack),
            RolesRebuilt,
            RolesRemoved,
            Check.Missing is { } missing ? [missing] : Check.Problems,
            duration
        )
        {
            MadeAnew = MadeAnew,
            Held = Check
                .Files.Where(file => file.Record.HeldBack)
                .ToDictionary(file => file.Record.Path, file => file.Record.Good is not null, StringComparer.Ordinal),
        };
}
