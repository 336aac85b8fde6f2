using CareerCompare.Query;

namespace CareerCompare.Web.Views.Pay;

/// <summary>One line of official wages, on a chart or in a table.</summary>
/// <param name="Official">The wage with its source.</param>
/// <param name="Amounts">The wage at <see cref="Wage.Shown"/>, in the unit of the page.</param>
/// <param name="Mean">The mean, in the unit of the page.</param>
public sealed record WageRow(OfficialWage Official, IReadOnlyList<WageAmount?> Amounts, WageAmount? Mean)
{
    /// <summary>The wage as the source states it.</summary>
    public Wage Wage => Official.Wage;

    /// <summary><c>Data Scientists, United States, 2025</c>.</summary>
    public string Title => $"{Wage.Title}, {Country.NameFor(Wage.Region)}, {Wage.Year}";

    /// <summary><c>262,440 employees</c>.</summary>
    public string Employed =>
        Wage.Employment is { } people ? $"{PayRow.Count(people)} employees" : "number of employees not available";

    /// <summary>The amount at one of <see cref="Wage.Shown"/>; null where the source does not say.</summary>
    public WageAmount? At(int percentile) => Wage.Shown.Zip(Amounts).First(pair => pair.First == percentile).Second;

    /// <summary><c>$239,200 or more</c>; <c>not available</c>.</summary>
    public static string Said(WageAmount? amount, Money money) =>
        amount is { } known ? money.Full(known.Amount) + (known.OrMore ? " or more" : "") : "not available";

    /// <summary>Everything that the line of the chart shows, in words.</summary>
    public string InWords(Money money) =>
        $"Official wages, {Title}: median {Said(At(50), money)}, middle half {Said(At(25), money)} to {Said(At(75), money)}, 8 in 10 "
        + $"between {Said(At(10), money)} and {Said(At(90), money)}; {Employed}.";
}
