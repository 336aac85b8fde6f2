using System.Globalization;

namespace CareerCompare.Parse;

/// <summary>A row of a table that checks its values and adds what is wrong to the problems.</summary>
internal sealed class CsvRow(string[] columns, string[] fields, string path, int line, ProblemList problems)
{
    /// <summary>A field as written.</summary>
    public string Text(string column) => fields[Array.IndexOf(columns, column)];

    /// <summary>A field that must be of some kind.</summary>
    /// <param name="column">The column.</param>
    /// <param name="isKnown">Whether a value is of that kind.</param>
    /// <param name="expected">The kind, in words.</param>
    public string Known(string column, Func<string, bool> isKnown, string expected)
    {
        if (!isKnown(Text(column)))
            Wrong(column, expected);
        return Text(column);
    }

    /// <summary>A whole number.</summary>
    public long Whole(string column, long min, long max)
    {
        if (
            long.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            && whole >= min
            && whole <= max
        )
            return whole;
        Wrong(column, $"a whole number from {min} to {max}");
        return min;
    }

    /// <summary>A whole number, or nothing.</summary>
    public long? WholeOrNothing(string column, long min, long max) =>
        Text(column).Length == 0 ? null : Whole(column, min, max);

    /// <summary>A number with at most ten decimals.</summary>
    public decimal Number(string column, decimal min, decimal max)
    {
        if (
            decimal.TryParse(Text(column), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= min
            && number <= max
        )
            return number;
        Wrong(column, $"a number from {min} to {max}");
        return min;
    }

    /// <summary>A number, or nothing.</summary>
    public decimal? NumberOrNothing(string column, decimal min, decimal max) =>
        Text(column).Length == 0 ? null : Number(column, min, max);

    /// <summary>Adds a problem at one of its fields.</summary>
    public void Refuse(Rule rule, string column, string message, string? hint = null)
    {
        var index = Array.IndexOf(columns, column);
        var at = fields.Take(index).Sum(field => field.Length + 1) + 1;
        problems.Add(new Problem(rule, path, line, at, message, hint));
    }

    /// <summary>Adds the problem that a field has the wrong value.</summary>
    public void Wrong(string column, string expected) =>
        Refuse(Rule.SummaryValue, column, $"\"{column}\" asks for {expected}, and this is \"{Text(column)}\"");
}
