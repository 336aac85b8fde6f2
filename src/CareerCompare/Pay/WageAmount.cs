namespace CareerCompare.Pay;

/// <summary>An amount of an official wage.</summary>
/// <param name="Amount">The amount a year.</param>
/// <param name="OrMore">Whether it is the maximum that the source states: the wage is this amount or more.</param>
public readonly record struct WageAmount(long Amount, bool OrMore)
{
    /// <summary>Marks an amount in files as this or more.</summary>
    public const char Mark = '+';
}
