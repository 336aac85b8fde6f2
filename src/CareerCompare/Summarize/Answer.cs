using System.Globalization;

namespace CareerCompare.Summarize;

/// <summary>A row of the survey that counts.</summary>
/// <param name="Title">The job title, without blanks at its ends.</param>
/// <param name="Year">The year that it was paid in.</param>
/// <param name="Level">Index in <see cref="SalaryGroups.Levels"/>.</param>
/// <param name="Country">The employer's, ISO 3166-1 alpha-2.</param>
/// <param name="Remote">Index in <see cref="SalaryGroups.Remote"/>.</param>
/// <param name="Size">Index in <see cref="SalaryGroups.Sizes"/>.</param>
/// <param name="Salary">Pay a year, whole units of its currency.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Usd">The same in whole US dollars.</param>
internal readonly record struct Answer(
    string Title,
    int Year,
    int Level,
    string Country,
    int Remote,
    int Size,
    long Salary,
    string Currency,
    int Usd
)
{
    /// <summary>The answer of a row that <see cref="RowRules"/> have nothing against.</summary>
    public static Answer Of(SurveyHeader header, string[] row)
    {
        string Text(SurveyColumn column) => header.Field(row, column);
        return new Answer(
            Text(SurveyColumn.Title).Trim(),
            int.Parse(Text(SurveyColumn.Year), CultureInfo.InvariantCulture),
            SalaryGroups.Levels.IndexOf(Text(SurveyColumn.Level)),
            Text(SurveyColumn.Location),
            SalaryGroups.Remote.IndexOf(Text(SurveyColumn.Remote)),
            SalaryGroups.Sizes.IndexOf(Text(SurveyColumn.Size)),
            long.Parse(Text(SurveyColumn.Salary), CultureInfo.InvariantCulture),
            Text(SurveyColumn.Currency),
            int.Parse(Text(SurveyColumn.SalaryInUsd), CultureInfo.InvariantCulture)
        );
    }
}

/// <summary>Looks for what the survey asks for.</summary>
internal static class SalaryGroupList
{
    /// <summary>Where a key stands, exactly as the survey codes it; -1 where it does not.</summary>
    public static int IndexOf(this IReadOnlyList<SalaryGroup> groups, string key)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].Key == key)
                return i;
        }
        return -1;
    }
}
