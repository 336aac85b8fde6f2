using System.Globalization;

namespace CareerCompare.Parse;

/// <summary>Official wages, from their table.</summary>
internal static class WageParser
{
    private const long MaxNumber = 1_000_000_000_000;

    /// <summary>Parses the table and adds what is wrong to the problems.</summary>
    public static WageTable Parse(CsvTable table, string source, string classification)
    {
        var rows = table.Rows.Select(row => (row, Wage: Row(row, classification))).ToList();
        PayParser.Unique(
            rows.Select(row => (row.row, (row.Wage.Code, row.Wage.Region, row.Wage.Year))),
            classification,
            key => $"the wage of {key.Code}, {key.Region}, {key.Year}"
        );
        return new WageTable(source, classification, [.. rows.Select(row => row.Wage)]);
    }

    private static Wage Row(CsvRow row, string classification)
    {
        var wage = new Wage(
            row.Known(
                classification,
                code => Occupation.HasForm(classification, code),
                $"a code of {classification.ToUpperInvariant()}"
            ),
            row.Known("title", title => title.Length > 0, "what the occupation is called"),
            row.Known("residual", text => text is "yes" or "no", "yes or no") == "yes",
            row.Known("region", Country.IsCode, "a country of ISO 3166-1"),
            (int)row.Whole("year", 1900, 2200),
            row.Known("currency", Currency.IsCode, "a currency of ISO 4217"),
            row.WholeOrNothing("employment", 0, MaxNumber),
            row.NumberOrNothing("employment_rse", 0, 1000),
            Amount(row, "mean"),
            row.NumberOrNothing("mean_rse", 0, 1000),
            [.. Wage.Shown.Select(percentile => Amount(row, $"p{percentile}"))]
        );
        var known = Wage.Shown.Zip(wage.Amounts).Where(pair => pair.Second is not null).ToList();
        foreach (var (lower, higher) in known.Zip(known.Skip(1)))
        {
            if (higher.Second!.Value.Amount < lower.Second!.Value.Amount)
                row.Refuse(
                    Rule.PercentileOrder,
                    $"p{higher.First}",
                    $"p{higher.First} is {higher.Second.Value.Amount}, less than p{lower.First}: {lower.Second.Value.Amount}"
                );
        }
        return wage;
    }

    private static WageAmount? Amount(CsvRow row, string column)
    {
        var text = row.Text(column);
        if (text.Length == 0)
            return null;
        var orMore = text[^1] == WageAmount.Mark;
        if (
            long.TryParse(orMore ? text[..^1] : text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && amount is > 0 and <= MaxNumber
        )
            return new WageAmount(amount, orMore);
        row.Wrong(column, "an amount a year, 239200+ where it is the highest that the source states, or nothing");
        return null;
    }
}
