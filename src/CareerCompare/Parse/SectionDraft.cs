namespace CareerCompare.Parse;

/// <summary>A section being built.</summary>
internal sealed class SectionDraft(string key, string title, string heading, int line)
{
    private readonly ContentDraft shared = new(line);
    private readonly List<(string Role, ContentDraft Draft)> parts = [];

    public string Key => key;
    public string Title => title;

    /// <summary>The heading as written; empty for an introduction, which has none.</summary>
    public string Heading => heading;
    public int Line => line;

    public bool IsEmpty => shared.IsEmpty && parts.All(part => part.Draft.IsEmpty);

    /// <summary>Lines of role headings with nothing below.</summary>
    public IReadOnlyList<int> EmptyRoles =>
        [.. parts.Where(part => part.Draft.IsEmpty).Select(part => part.Draft.Line)];

    /// <summary>Whether it has a part for a role already.</summary>
    public bool Has(string role) => parts.Exists(part => part.Role == role);

    /// <summary>Records that a role has a heading here, so that a missing text is noticed.</summary>
    public void Mark(string role, int at) => PartFor(role, at);

    /// <summary>The part of a role, or the shared part for null.</summary>
    public ContentDraft PartFor(string? role, int at)
    {
        if (role is null)
            return shared;
        var index = parts.FindIndex(part => part.Role == role);
        if (index < 0)
        {
            parts.Add((role, new ContentDraft(at)));
            index = parts.Count - 1;
        }
        return parts[index].Draft;
    }

    public ArticleSection ToSection() =>
        new(
            key,
            title,
            line,
            shared.ToContent(),
            [
                .. parts
                    .Where(part => !part.Draft.IsEmpty)
                    .Select(part => new RolePart(part.Role, part.Draft.Line, part.Draft.ToContent())),
            ]
        );
}
