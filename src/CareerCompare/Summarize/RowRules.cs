using System.Globalization;

namespace CareerCompare.Summarize;

/// <summary>The rules for valid rows. Nothing is guessed: a row with a wrong value is refused, with the reason.</summary>
/// <param name="lastYear">The latest valid year.</param>
internal sealed class RowRules(int lastYear)
{
    public const string TooLong = "line longer than 64 KB";
    public const string NotText = "not text (bad UTF-8)";
    public const string BrokenQuote = "broken quote";

    private const int FirstYear = 2000;
    private const int MinPay = 1_000;
    private const int MaxPay = 10_000_000;
    private const long MaxOwn = 1_000_000_000_000;
    private const long TooMany = 1_000_000_000_000_000_000;

    private static readonly string[] Employments = ["FT", "PT", "CT", "FL"];
    private static readonly string NotWhole = "pay is not a whole number (of at most 18 digits)";
    private static readonly string NotPositive = "pay is not positive";
    private static readonly string UnknownCountry = "unknown country (no code of ISO 3166-1)";
    private static readonly string Absurd =
        $"pay is absurd (salary_in_usd below {MinPay:N0} or above {MaxPay:N0} a year)";

    private readonly (AdvertColumn Column, string Reason, Func<string, bool> Holds)[] rules =
    [
        (AdvertColumn.Year, $"unknown year (not {FirstYear} to next year)", text => IsYear(text, lastYear)),
        (AdvertColumn.Level, "unknown level (not EN, MI, SE or EX)", text => SalaryGroups.Levels.IndexOf(text) >= 0),
        (AdvertColumn.Employment, "unknown employment type (not FT, PT, CT or FL)", Employments.Contains),
        (AdvertColumn.Salary, NotWhole, IsWhole),
        (AdvertColumn.SalaryInUsd, NotWhole, IsWhole),
        (AdvertColumn.Salary, NotPositive, text => Whole(text) > 0),
        (AdvertColumn.SalaryInUsd, NotPositive, text => Whole(text) > 0),
        (AdvertColumn.SalaryInUsd, Absurd, text => Whole(text) is >= MinPay and <= MaxPay),
        (AdvertColumn.Salary, $"pay is absurd (above {MaxOwn:N0} a year)", text => Whole(text) <= MaxOwn),
        (AdvertColumn.Currency, "unknown currency (not three capital letters)", Currency.IsCode),
        (AdvertColumn.Residence, UnknownCountry, Country.IsCode),
        (AdvertColumn.Location, UnknownCountry, Country.IsCode),
        (
            AdvertColumn.Remote,
            "unknown remote share (not 0, 50 or 100)",
            text => SalaryGroups.Remote.IndexOf(text) >= 0
        ),
        (AdvertColumn.Size, "unknown company size (not S, M or L)", text => SalaryGroups.Sizes.IndexOf(text) >= 0),
    ];

    /// <summary>Why a row is refused; null if it is valid.</summary>
    public string? Refusal(AdvertHeader header, string[] row)
    {
        if (row.Length != header.Count)
            return "wrong number of fields";
        if (header.HasEmptyField(row))
            return "a field is empty";
        foreach (var (column, reason, holds) in rules)
        {
            if (!holds(header.Field(row, column)))
                return reason;
        }
        var inDollars = header.Field(row, AdvertColumn.Currency) == Currency.UsDollar.Code;
        return
            inDollars
            && Whole(header.Field(row, AdvertColumn.Salary)) != Whole(header.Field(row, AdvertColumn.SalaryInUsd))
            ? "pay in USD differs from salary_in_usd"
            : null;
    }

    private static bool IsYear(string text, int last) =>
        text.Length == 4 && text.All(char.IsAsciiDigit) && Whole(text) >= FirstYear && Whole(text) <= last;

    // Accept a minus here, so that negative pay gets its own reason. Amounts are never written with a plus.
    private static bool IsWhole(string text) => text[0] != '+' && Whole(text) is > -TooMany and < TooMany;

    private static long? Whole(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
