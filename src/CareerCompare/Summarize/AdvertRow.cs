using System.Globalization;

namespace CareerCompare.Summarize;

/// <summary>A valid row: one end of an advertised range, or a single amount.</summary>
/// <param name="Alike">All fields except the amounts, as one text: it is the same for both rows of a range.</param>
/// <param name="Title">The job title, without blanks at its ends.</param>
/// <param name="Year">The year of the advert.</param>
/// <param name="Level">Index in <see cref="SalaryGroups.Levels"/>.</param>
/// <param name="Country">The employer's, ISO 3166-1 alpha-2.</param>
/// <param name="Remote">Index in <see cref="SalaryGroups.Remote"/>.</param>
/// <param name="Size">Index in <see cref="SalaryGroups.Sizes"/>.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Amount">Pay a year, whole units of its currency.</param>
/// <param name="Usd">The same in whole US dollars, as the source converted it.</param>
/// <param name="Line">Its line in the file.</param>
internal sealed record AdvertRow(
    string Alike,
    string Title,
    int Year,
    int Level,
    string Country,
    int Remote,
    int Size,
    string Currency,
    long Amount,
    int Usd,
    long Line
)
{
    /// <summary>Reads a row that <see cref="RowRules"/> accept.</summary>
    public static AdvertRow From(AdvertHeader header, string[] row, long line)
    {
        string Text(AdvertColumn column) => header.Field(row, column);
        return new AdvertRow(
            header.Alike(row),
            Text(AdvertColumn.Title).Trim(),
            int.Parse(Text(AdvertColumn.Year), CultureInfo.InvariantCulture),
            SalaryGroups.Levels.IndexOf(Text(AdvertColumn.Level)),
            Text(AdvertColumn.Location),
            SalaryGroups.Remote.IndexOf(Text(AdvertColumn.Remote)),
            SalaryGroups.Sizes.IndexOf(Text(AdvertColumn.Size)),
            Text(AdvertColumn.Currency),
            long.Parse(Text(AdvertColumn.Salary), CultureInfo.InvariantCulture),
            int.Parse(Text(AdvertColumn.SalaryInUsd), CultureInfo.InvariantCulture),
            line
        );
    }
}
