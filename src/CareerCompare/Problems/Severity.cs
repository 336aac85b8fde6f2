namespace CareerCompare.Problems;

/// <summary>How serious a problem is. An error makes <c>check</c> fail; a warning does not.</summary>
public enum Severity
{
    /// <summary>Worth correcting; the file is published.</summary>
    Warning,

    /// <summary>Must be corrected. <see cref="Rule.HoldsBack"/> tells whether the file is held back.</summary>
    Error,
}
