namespace CareerCompare.Problems;

/// <summary>How serious a problem is. An error makes <c>check</c> fail; a warning does not.</summary>
public enum Severity
{
    /// <summary>Worth mending; the file is published.</summary>
    Warning,

    /// <summary>Must be mended. Whether the file is held back says <see cref="Rule.HoldsBack"/>.</summary>
    Error,
}
