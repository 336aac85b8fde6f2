namespace CareerCompare.Pay;

/// <summary>The unit of time of an amount.</summary>
public enum PayUnit
{
    Year,
    Month,
    Week,
    Day,
    Hour,
}

/// <summary>The units in words.</summary>
public static class PayUnitWords
{
    /// <summary><c>a year</c>, <c>an hour</c>.</summary>
    public static string InWords(this PayUnit unit) =>
        unit == PayUnit.Hour ? "an hour" : $"a {unit.ToString().ToLowerInvariant()}";
}
