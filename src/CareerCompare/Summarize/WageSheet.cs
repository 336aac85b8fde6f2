using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ExcelDataReader;

namespace CareerCompare.Summarize;

/// <summary>
/// The national spreadsheet of Occupational Employment and Wage Statistics, US Bureau of Labor Statistics
/// (<c>national_M2025_dl.xlsx</c>). Its sheet of fields has the year and the highest wage that is stated; <c>#</c> means that
/// wage or more, <c>*</c> and <c>**</c> mean that no estimate is released.
/// </summary>
public sealed partial class WageSheet
{
    private const int MaxRowsBeforeHeader = 50;
    private const string Code = "OCC_CODE";
    private const string Title = "OCC_TITLE";

    // The agency's sheets have about 30. The reader fills every row up to the last column of any row, so many rows with a cell
    // far to the right would take minutes.
    private const int MaxColumns = 200;

    // The maximum of spreadsheet programs. The reader would count up to any row number in the file.
    private const int MaxRows = 1_048_576;
    private const int RowsBetweenLooks = 1_000;

    // The years that the site accepts.
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    // The maximum that the site accepts in a table of wages. One larger cell would hold back the whole file.
    private const decimal MaxNumber = 1_000_000_000_000;
    private const decimal MaxError = 1000;

    private static readonly string[] Percentiles = ["A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"];

    private static readonly string[] Columns =
    [
        Code,
        Title,
        "O_GROUP",
        "AREA_TYPE",
        "I_GROUP",
        "TOT_EMP",
        "EMP_PRSE",
        "A_MEAN",
        "MEAN_PRSE",
        .. Percentiles,
    ];

    private readonly HashSet<string> codes;
    private readonly List<string> faults = [];
    private readonly Dictionary<string, (int Row, object?[] Cells)> rows = new(StringComparer.Ordinal);
    private Dictionary<string, int> places = [];
    private string table = "";
    private int? year;
    private long? highest;

    // The reader needs Windows-1252 even for files that turn out not to be in the old format.
    static WageSheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private WageSheet(IEnumerable<string> codes) => this.codes = codes.ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads a spreadsheet. Throws a <see cref="SummarizeException"/> if it is not this spreadsheet.</summary>
    /// <param name="stream">The file, from its start.</param>
    /// <param name="codes">The requested SOC codes.</param>
    /// <param name="cancellation">Cancels it with an <see cref="OperationCanceledException"/>.</param>
    public static WageResult Read(
        Stream stream,
        IReadOnlyCollection<string> codes,
        CancellationToken cancellation = default
    )
    {
        var sheet = new WageSheet(codes);
        using var watched = new WatchedStream(stream, cancellation);
        try
        {
            WageArchive.Check(watched);
            watched.Position = 0;
            using (var reader = ExcelReaderFactory.CreateReader(watched, new() { LeaveOpen = true }))
            {
                do
                {
                    sheet.ReadSheet(reader, cancellation);
                } while (reader.NextResult());
            }
            sheet.NameErrors(watched);
        }
        // The reader checks little: a missing part or attribute can cause any exception.
        catch (Exception fault)
            when (fault is EndOfStreamException or not (SummarizeException or IOException or OperationCanceledException)
            )
        {
            throw new SummarizeException("this is not a spreadsheet, or it is damaged", inner: fault);
        }
        return sheet.Result();
    }

    /// <summary>Whether a file starts like a spreadsheet, which is a ZIP archive.</summary>
    public static bool IsSheet(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8);

    private void ReadSheet(IExcelDataReader reader, CancellationToken cancellation)
    {
        if (reader.FieldCount > MaxColumns)
            throw new SummarizeException(
                $"sheet {reader.Name} has {reader.FieldCount} columns, and at most {MaxColumns} are read"
            );
        if (reader.RowCount > MaxRows)
            throw new InvalidDataException("a sheet is larger than a sheet can be");
        Dictionary<string, int>? header = null;
        for (var row = 1; reader.Read(); row++)
        {
            if (row % RowsBetweenLooks == 0)
                cancellation.ThrowIfCancellationRequested();
            if (header is not null && !codes.Contains(Text(reader.GetValue(header[Code]))))
                continue;
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).ToArray();
            if (header is not null)
                Keep(cells, row);
            else if (row <= MaxRowsBeforeHeader && IsHeader(cells))
                (places, table) = (header = Header(cells, reader.Name, row), reader.Name);
            else
                Notes(cells);
        }
    }

    // An error is not an empty cell: report it like other cells that are not a figure.
    private void NameErrors(Stream stream)
    {
        if (rows.Count == 0)
            return;
        var errors = WageArchive.Errors(stream, table, rows.Values.Select(row => row.Row).ToHashSet());
        foreach (var (number, cells) in rows.Values)
        foreach (var column in Enumerable.Range(0, cells.Length))
            cells[column] ??= errors.GetValueOrDefault((number, column));
    }

    private static bool IsHeader(object?[] cells) =>
        cells.Any(cell => Text(cell) == Code) && cells.Count(cell => cell is not null) > 5;

    private Dictionary<string, int> Header(object?[] cells, string sheet, int row)
    {
        if (places.Count > 0)
            throw new SummarizeException($"two sheets have a table; {sheet} is the second");
        var names = cells.Select(Text).ToList();
        var missing = Columns.Where(column => !names.Contains(column)).ToList();
        if (missing.Count > 0)
            throw new SummarizeException($"sheet {sheet}, row {row}: the header lacks {string.Join(", ", missing)}");
        return Columns.ToDictionary(column => column, names.IndexOf, StringComparer.Ordinal);
    }

    private void Notes(object?[] cells)
    {
        foreach (var text in cells.Select(Text).Where(text => text.Length > 0))
        {
            if (YearNote().Match(text) is { Success: true } found)
                year ??= int.Parse(found.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            if (HighestNote().Match(text) is { Success: true } note)
                highest ??= long.Parse(
                    note.Groups["amount"].ValueSpan,
                    NumberStyles.AllowThousands,
                    CultureInfo.InvariantCulture
                );
        }
    }

    // Keep one row for each occupation: for the nation and all industries, and not for a group of occupations.
    private void Keep(object?[] cells, int row)
    {
        var code = Text(cells[places[Code]]);
        if (
            Text(cells[places["O_GROUP"]]) == "detailed"
            && Text(cells[places["AREA_TYPE"]]) == "1"
            && Text(cells[places["I_GROUP"]]) == "cross-industry"
            && !rows.TryAdd(code, (row, cells))
        )
            throw new SummarizeException($"the sheet has {code} more than once");
    }

    private WageResult Result()
    {
        if (places.Count == 0)
            throw new SummarizeException(
                $"no sheet has a header with {Code}; is it national_M2025_dl.xlsx of the OEWS?"
            );
        if (year is not { } known)
            throw new SummarizeException("no sheet says the year, as in \"May 2025 OEWS Estimates\"");
        if (known is < FirstYear or > LastYear)
            throw new SummarizeException(
                $"the sheet says that it is of {known}, and a year is from {FirstYear} to {LastYear}"
            );
        if (rows.Count == 0)
            throw new SummarizeException("none of the roles' occupations is in the sheet");
        var wages = rows.Values.Select(row => Read(row.Cells, row.Row, known)).OfType<Wage>().ToList();
        if (wages.Count == 0)
            throw new SummarizeException($"no row of the roles' occupations can be read: {string.Join("; ", faults)}");
        return new WageResult(
            known,
            [.. wages.OrderBy(wage => wage.Code, StringComparer.Ordinal)],
            [.. codes.Except(rows.Keys).Order(StringComparer.Ordinal)],
            faults
        );
    }

    // Null if the site would refuse the row, and the whole file with it.
    private Wage? Read(object?[] cells, int row, int estimate)
    {
        var title = Text(cells[places[Title]]);
        if (NoTitle(title) is { } wrong)
        {
            Fault(Title, $"{wrong}; the whole row is left out");
            return null;
        }
        return new Wage(
            Text(cells[places[Code]]),
            title,
            // "Residual occupations … are identified by All Other in their titles": SOC 2018 manual, coding structure.
            title.EndsWith("All Other", StringComparison.OrdinalIgnoreCase),
            "US",
            estimate,
            Currency.Dollars,
            (long?)Number("TOT_EMP", 0, MaxNumber, whole: true),
            Number("EMP_PRSE", 0, MaxError),
            Amount("A_MEAN"),
            Number("MEAN_PRSE", 0, MaxError),
            Ascending([.. Percentiles.Select(Amount)], row)
        );

        WageAmount? Amount(string column)
        {
            if (Text(cells[places[column]]) != "#")
                return Number(column, 1, MaxNumber, whole: true) is { } amount
                    ? new WageAmount((long)amount, OrMore: false)
                    : null;
            if (highest is { } stated and >= 1 and <= (long)MaxNumber)
                return new WageAmount(stated, OrMore: true);
            Fault(column, "# stands for the highest wage stated, and no sheet says which that is");
            return null;
        }

        decimal? Number(string column, decimal min, decimal max, bool whole = false)
        {
            var cell = cells[places[column]];
            var text = Text(cell);
            if (text is "*" or "**" or "")
                return null;
            if (
                (cell is double and >= 0 and < 1e15 ? (decimal)(double)cell : Written(text)) is { } number
                && number >= min
                && number <= max
            )
            {
                // A number stored as 124590.0 is whole.
                if (!whole || decimal.IsInteger(number))
                    return number;
                Fault(column, $"\"{text}\" is not a whole number");
                return null;
            }
            Fault(column, $"\"{text}\" is not a figure");
            return null;
        }

        void Fault(string column, string why) => AddFault(column, row, why);
    }

    // If amounts are out of order, nobody can tell which is wrong, so none is taken.
    private WageAmount?[] Ascending(WageAmount?[] amounts, int row)
    {
        var known = Percentiles.Zip(amounts).Where(pair => pair.Second is not null).ToList();
        foreach (var (lower, higher) in known.Zip(known.Skip(1)))
        {
            var (less, more) = (lower.Second!.Value.Amount, higher.Second!.Value.Amount);
            if (more >= less)
                continue;
            AddFault(
                higher.First,
                row,
                $"{more} is less than {lower.First}, {less}; all percentiles of the row are left out"
            );
            return new WageAmount?[amounts.Length];
        }
        return amounts;
    }

    private void AddFault(string column, int row, string why) =>
        faults.Add($"{Letters(places[column])}{row} ({column}): {why}");

    private static string? NoTitle(string title) =>
        title.Length == 0 ? "there is no title"
        : title.Any(IsBreak) || InvisibleCharacters.In(title).Any()
            ? $"the title \"{title}\" has a line break or another character that is not seen"
        : title.StartsWith('#') ? $"\"{title}\" is no title"
        : null;

    private static bool IsBreak(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    private static decimal? Written(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static string Text(object? cell) => Convert.ToString(cell, CultureInfo.InvariantCulture)?.Trim() ?? "";

    // A, B … Z, AA, AB …
    private static string Letters(int column) =>
        column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    [GeneratedRegex(@"^May (?<year>[0-9]{4}) OEWS Estimates$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearNote();

    [GeneratedRegex(@"\$(?<amount>[0-9]{1,3}(,[0-9]{3})+) per year", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HighestNote();
}
