namespace CareerCompare;

/// <summary>A section as it stands in its article.</summary>
/// <param name="Key">Canonical key, or the slug of an unknown heading.</param>
/// <param name="Title">Canonical title, or the heading as written.</param>
/// <param name="Line">Line of the heading, or of the first block of an introduction.</param>
/// <param name="Shared">In a role article everything; in a comparison what belongs to both.</param>
/// <param name="Parts">In a comparison what belongs to one role.</param>
public sealed record ArticleSection(string Key, string Title, int Line, Content Shared, IReadOnlyList<RolePart> Parts)
{
    /// <summary>All of it: what belongs to both roles, then what belongs to each.</summary>
    public Content Whole => new([.. Shared.Groups, .. Parts.SelectMany(part => part.Content.Groups)]);

    /// <summary>
    /// What a comparison's section adds to the profile of a role; null where it adds nothing. What belongs to both belongs to
    /// each, but for headings of the editor's own, which may be about the comparison itself, and what frames a comparison
    /// stays with it.
    /// </summary>
    /// <param name="role">The role's slug.</param>
    /// <param name="definition">The canonical section; null for a heading of the editor's own.</param>
    public (RolePart? Part, Content Shared)? For(string role, SectionDefinition? definition)
    {
        if (definition is { Compared: false })
            return null;
        var part = Parts.FirstOrDefault(part => part.Role == role);
        var shared = definition is null ? Content.Empty : Shared;
        return part is null && shared.IsEmpty ? null : (part, shared);
    }

    /// <summary>The same as one content; null where it adds nothing.</summary>
    /// <inheritdoc cref="For" />
    public Content? ContentFor(string role, SectionDefinition? definition) =>
        For(role, definition) is { } found
            ? new Content([.. found.Shared.Groups, .. found.Part?.Content.Groups ?? []])
            : null;
}

/// <summary>What a section of a comparison says of one role.</summary>
/// <param name="Role">The role's slug.</param>
/// <param name="Line">Line of the role's heading or label.</param>
/// <param name="Content">What it says.</param>
public sealed record RolePart(string Role, int Line, Content Content);
