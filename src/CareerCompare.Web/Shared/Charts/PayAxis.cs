using System.Globalization;

namespace CareerCompare.Web.Shared.Charts;

/// <summary>One axis of yearly pay with round ticks. It need not start at zero: bands show ranges, not lengths.</summary>
public sealed class PayAxis
{
    // What charts of different roles share where their figures allow it, so that pages can be held against each other.
    private const decimal UsualLow = 50_000;
    private const decimal UsualHigh = 350_000;
    private const int MostSteps = 7;

    private static readonly decimal[] RoundSteps = [1, 2, 2.5m, 5];

    private PayAxis(Money money, decimal low, decimal high)
    {
        Money = money;
        // Equal amounts have no range: a tick on both sides.
        if (low >= high)
            (low, high) = (low * 0.9m, (high * 1.1m) + 1);
        var step = StepFor(low, high);
        Low = Math.Floor(low / step) * step;
        High = Math.Ceiling(high / step) * step;
        Ticks = [.. Enumerable.Range(0, (int)((High - Low) / step) + 1).Select(i => Low + (i * step))];
    }

    /// <summary>How amounts are said.</summary>
    public Money Money { get; }

    /// <summary>Where it starts, in the currency shown.</summary>
    public decimal Low { get; }

    /// <summary>Where it ends, in the currency shown.</summary>
    public decimal High { get; }

    /// <summary>The ticks, in the currency shown.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>The axis of these groups.</summary>
    /// <param name="money">How amounts are said.</param>
    /// <param name="groups">The groups that are drawn.</param>
    /// <param name="more">Further amounts in US dollars that must have room.</param>
    public static PayAxis Of(Money money, IEnumerable<SalaryDistribution?> groups, params decimal[] more)
    {
        var amounts = groups
            .OfType<SalaryDistribution>()
            .Where(group => group.HasPercentiles)
            .SelectMany(group => new decimal[] { group.At(10)!.Value, group.At(90)!.Value })
            .Concat(more)
            .ToList();
        if (amounts.Count > 0 && amounts.Max() < (UsualLow + UsualHigh) / 2)
            return new PayAxis(money, money.Of(amounts.Min()), money.Of(amounts.Max()));
        return new PayAxis(money, money.Of(amounts.Append(UsualLow).Min()), money.Of(amounts.Append(UsualHigh).Max()));
    }

    /// <summary>The axis of the medians of these groups.</summary>
    public static PayAxis OfMedians(Money money, IEnumerable<SalaryDistribution?> groups)
    {
        var medians = groups.Select(group => group?.At(50)).OfType<int>().Select(amount => money.Of(amount)).ToList();
        if (medians.Count == 0)
            return new PayAxis(money, money.Of(UsualLow), money.Of(UsualHigh));
        var margin = (medians.Max() - medians.Min() + medians.Max()) / 20;
        return new PayAxis(money, Math.Max(0, medians.Min() - margin), medians.Max() + margin);
    }

    /// <summary>Where an amount of the survey stands, in percent of the width.</summary>
    public double At(decimal dollars) => AtShown(Money.Of(dollars));

    /// <summary>Where an amount in the currency shown stands, in percent of the width.</summary>
    public double AtShown(decimal amount) => (double)(100 * (amount - Low) / (High - Low));

    /// <summary><c>34.21%</c>.</summary>
    public static string Percent(double value) => value.ToString("0.00", CultureInfo.InvariantCulture) + "%";

    private static decimal StepFor(decimal low, decimal high)
    {
        for (var power = 1m; ; power *= 10)
        {
            foreach (var step in RoundSteps.Select(round => round * power))
            {
                if (Math.Ceiling(high / step) - Math.Floor(low / step) <= MostSteps)
                    return step;
            }
        }
    }
}
