namespace CareerCompare;

/// <summary>A section of an article.</summary>
/// <param name="Key">Canonical key, or the slug of an unknown heading.</param>
/// <param name="Title">Canonical title, or the heading as written.</param>
/// <param name="Line">Line of the heading, or of the first block of an introduction.</param>
/// <param name="Shared">In a role article the whole content; in a comparison the content about both roles.</param>
/// <param name="Parts">In a comparison the content about one role each.</param>
public sealed record ArticleSection(string Key, string Title, int Line, Content Shared, IReadOnlyList<RolePart> Parts)
{
    /// <summary>The whole content: about both roles, then about each.</summary>
    public Content Whole => new([.. Shared.Groups, .. Parts.SelectMany(part => part.Content.Groups)]);

    /// <summary>
    /// The part of a comparison's section for the profile of a role; null for none. Content about both roles belongs to each,
    /// except below the editor's own headings, which may be about the comparison itself. Introductions and conclusions stay in
    /// the comparison.
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

    /// <summary>The same as one content; null for none.</summary>
    /// <inheritdoc cref="For" />
    public Content? ContentFor(string role, SectionDefinition? definition) =>
        For(role, definition) is { } found
            ? new Content([.. found.Shared.Groups, .. found.Part?.Content.Groups ?? []])
            : null;
}

/// <summary>The part of a comparison's section about one role.</summary>
/// <param name="Role">The role's slug.</param>
/// <param name="Line">Line of the role's heading or label.</param>
/// <param name="Content">The content.</param>
public sealed record RolePart(string Role, int Line, Content Content);
