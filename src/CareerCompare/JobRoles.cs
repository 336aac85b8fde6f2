namespace CareerCompare;

/// <summary>Slugs of the roles that a job is for.</summary>
/// <param name="Named">Roles named in front matter.</param>
/// <param name="InTitle">Roles named in the title.</param>
public sealed record JobRoles(IReadOnlySet<string> Named, IReadOnlySet<string> InTitle)
{
    /// <summary>Whether a role is among them.</summary>
    public bool Has(string role) => Named.Contains(role) || InTitle.Contains(role);
}
