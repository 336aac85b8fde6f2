namespace CareerCompare.Pay;

/// <summary>How well an official occupation fits a role.</summary>
public enum OccupationGrade
{
    /// <summary>No official occupation is near.</summary>
    None,

    /// <summary>The nearest by our judgement: its figures are not those of the role.</summary>
    Nearest,

    /// <summary>The classification's own list of job titles names the role under it.</summary>
    Listed,

    /// <summary>The occupation is the role.</summary>
    Exact,
}
