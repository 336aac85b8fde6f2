using System.Globalization;

namespace CareerCompare.Web.Views.Pay;

/// <summary>An axis of yearly pay with round ticks. It need not start at zero, because bands show ranges, not lengths.</summary>
public sealed class PayAxis
{
    // Charts of different roles share this range if their figures fit, so that pages can be compared.
    private const decimal CommonLow = 50_000;
    private const decimal CommonHigh = 350_000;
    private const int MaxSteps = 7;

    private static readonly decimal[] RoundSteps = [1, 2, 2.5m, 5];

    private PayAxis(Money money, decimal low, decimal high)
    {
        Money = money;
        // Equal amounts have no range: add room on both sides.
        if (low >= high)
            (low, high) = (low * 0.9m, (high * 1.1m) + 1);
        var step = StepFor(low, high);
        Low = Math.Floor(low / step) * step;
        High = Math.Ceiling(high / step) * step;
        Ticks = [.. Enumerable.Range(0, (int)((High - Low) / step) + 1).Select(i => Low + (i * step))];
    }

    /// <summary>Formats the amounts.</summary>
    public Money Money { get; }

    /// <summary>The lowest amount on the axis.</summary>
    public decimal Low { get; }

    /// <summary>The highest amount on the axis.</summary>
    public decimal High { get; }

    /// <summary>The ticks.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>The axis for these rows.</summary>
    /// <param name="money">Formats the amounts.</param>
    /// <param name="rows">The rows of adverts in the chart.</param>
    /// <param name="wages">The rows of official wages in the chart.</param>
    /// <param name="more">Other amounts that must fit.</param>
    public static PayAxis For(
        Money money,
        IEnumerable<PayRow> rows,
        IEnumerable<WageRow>? wages = null,
        params IEnumerable<decimal> more
    )
    {
        var amounts = rows.Select(row => row.Range)
            .OfType<RangePercentiles>()
            .SelectMany(range => new decimal[] { range.Low.At(10), range.High.At(90) })
            .Concat(
                (wages ?? []).SelectMany(row => row.Amounts).OfType<WageAmount>().Select(known => (decimal)known.Amount)
            )
            .Concat(more)
            .ToList();
        var (low, high) = (Convert(CommonLow), Convert(CommonHigh));
        if (amounts.Count > 0 && amounts.Max() < (low + high) / 2)
            return new PayAxis(money, amounts.Min(), amounts.Max());
        return new PayAxis(money, amounts.Append(low).Min(), amounts.Append(high).Max());

        decimal Convert(decimal dollars) => money.Currency.From(dollars, Currency.UsDollar);
    }

    /// <summary>The axis for these amounts alone, with a margin.</summary>
    public static PayAxis For(Money money, IReadOnlyCollection<decimal> amounts)
    {
        if (amounts.Count == 0)
            return For(money, []);
        var margin = (amounts.Max() - amounts.Min() + amounts.Max()) / 20;
        return new PayAxis(money, Math.Max(0, amounts.Min() - margin), amounts.Max() + margin);
    }

    /// <summary>The position of an amount, in percent of the width.</summary>
    public double At(decimal amount) => (double)(100 * (amount - Low) / (High - Low));

    /// <summary><c>34.21%</c>.</summary>
    public static string Percent(double value) => value.ToString("0.00", CultureInfo.InvariantCulture) + "%";

    private static decimal StepFor(decimal low, decimal high)
    {
        for (var power = 1m; ; power *= 10)
        {
            foreach (var step in RoundSteps.Select(round => round * power))
            {
                if (Math.Ceiling(high / step) - Math.Floor(low / step) <= MaxSteps)
                    return step;
            }
        }
    }
}
