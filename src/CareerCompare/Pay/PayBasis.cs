namespace CareerCompare.Pay;

/// <summary>The basis of an amount. Only base pay can be compared with what others earn.</summary>
public enum PayBasis
{
    /// <summary>Base pay before tax, the default.</summary>
    Base,

    /// <summary>On-target earnings, including pay for results.</summary>
    OnTarget,

    /// <summary>After tax.</summary>
    Net,
}
