namespace CareerCompare.Pay;

/// <summary>The time that an amount is paid for.</summary>
public enum PayUnit
{
    Year,
    Month,
    Week,
    Day,
    Hour,
}

/// <summary>How times are said.</summary>
public static class PayUnitWords
{
    /// <summary><c>a year</c>, <c>an hour</c>.</summary>
    public static string InWords(this PayUnit unit) =>
        unit == PayUnit.Hour ? "an hour" : $"a {unit.ToString().ToLowerInvariant()}";
}
