namespace CareerCompare.Pay;

/// <summary>What an amount is. Only base pay can be held against what others earn.</summary>
public enum PayBasis
{
    /// <summary>Base pay before tax: what is meant where nothing else is said.</summary>
    Base,

    /// <summary>On-target earnings: with what is paid for results.</summary>
    OnTarget,

    /// <summary>After tax.</summary>
    Net,
}
