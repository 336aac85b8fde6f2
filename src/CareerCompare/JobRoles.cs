namespace CareerCompare;

/// <summary>The roles that a job says it is about, by slug.</summary>
/// <param name="Named">Those that its front matter names.</param>
/// <param name="InTitle">Those whose name its title says.</param>
public sealed record JobRoles(IReadOnlySet<string> Named, IReadOnlySet<string> InTitle)
{
    /// <summary>Whether a role is among them.</summary>
    public bool Has(string role) => Named.Contains(role) || InTitle.Contains(role);
}
