using CareerCompare.Query;

namespace CareerCompare.Web.Views.Pay;

/// <summary>One row of official wages, in a chart or a table.</summary>
/// <param name="Official">The wage with its source.</param>
/// <param name="Amounts">The wages at <see cref="Wage.Shown"/>, in the page's unit.</param>
/// <param name="Mean">The mean, in the page's unit.</param>
public sealed record WageRow(OfficialWage Official, IReadOnlyList<WageAmount?> Amounts, WageAmount? Mean)
{
    /// <summary>The wage as the source states it.</summary>
    public Wage Wage => Official.Wage;

    /// <summary><c>Data Scientists, United States, 2025</c>.</summary>
    public string Title => $"{Wage.Title}, {Country.NameFor(Wage.Region)}, {Wage.Year}";

    /// <summary><c>262,440 employees</c>.</summary>
    public string Employed =>
        Wage.Employment is { } people ? $"{PayRow.Count(people)} employees" : "number of employees not available";

    /// <summary>The amount at one of <see cref="Wage.Shown"/>; null if the source does not state it.</summary>
    public WageAmount? At(int percentile) => Wage.Shown.Zip(Amounts).First(pair => pair.First == percentile).Second;

    /// <summary><c>$239,200 or more</c>; <c>not available</c>.</summary>
    public static string Format(WageAmount? amount, Money money) =>
        amount is { } known ? money.Full(known.Amount) + (known.OrMore ? " or more" : "") : "not available";

    /// <summary>Everything that the row shows in the chart, in words.</summary>
    public string InWords(Money money) =>
        $"Official wages, {Title}: median {Format(At(50), money)}, middle half {Format(At(25), money)} to {Format(At(75), money)}, 8 in 10 "
        + $"between {Format(At(10), money)} and {Format(At(90), money)}; {Employed}.";
}
