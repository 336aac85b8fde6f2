namespace CareerCompare.Pay;

/// <summary>An amount of an official wage.</summary>
/// <param name="Amount">The amount a year.</param>
/// <param name="OrMore">Whether it is the highest that the source states: the wage is that, or more.</param>
public readonly record struct WageAmount(long Amount, bool OrMore)
{
    /// <summary>What marks an amount as the highest stated, in files.</summary>
    public const char Mark = '+';
}
