namespace CareerCompare.Pay;

/// <summary>How well an official occupation fits a role.</summary>
public enum OccupationGrade
{
    /// <summary>No official occupation is similar.</summary>
    None,

    /// <summary>The nearest in our judgement: its figures are not those of the role.</summary>
    Nearest,

    /// <summary>The classification lists the role among the job titles of the occupation.</summary>
    Listed,

    /// <summary>The occupation is the role.</summary>
    Exact,
}
