namespace CareerCompare;

/// <summary>What the front matter of a role's article says of the role, beside its names and dates.</summary>
public sealed record RoleFacts
{
    /// <summary>The family that the role belongs to.</summary>
    public string? Family { get; init; }

    /// <summary>Address of a picture.</summary>
    public string? Image { get; init; }

    /// <summary>Related roles in the order written: slugs, titles or aliases.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>Job titles by which sources of pay know the role.</summary>
    public IReadOnlyList<string> JobTitles { get; init; } = [];

    /// <summary>Where official classifications put the role; null where the article does not say.</summary>
    public Occupation? Occupation { get; init; }

    /// <summary>Published salary figures that the article quotes.</summary>
    public IReadOnlyList<SalaryClaim> SalaryClaims { get; init; } = [];
}
