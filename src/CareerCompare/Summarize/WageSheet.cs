using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ExcelDataReader;

namespace CareerCompare.Summarize;

/// <summary>Wages of one year, read from the agency's spreadsheet.</summary>
/// <param name="Year">The year of the estimates.</param>
/// <param name="Wages">The occupations asked for, by code.</param>
/// <param name="Missing">Codes asked for that the sheet does not have.</param>
/// <param name="Faults">Cells that are no figure, each with why; their figure is left out.</param>
public sealed record WageResult(
    int Year,
    IReadOnlyList<Wage> Wages,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Faults
);

/// <summary>
/// The national spreadsheet of Occupational Employment and Wage Statistics, US Bureau of Labor Statistics
/// (<c>national_M2025_dl.xlsx</c>). Its sheet of fields says the year and the highest wage that is stated; <c>#</c> means that or
/// more, <c>*</c> and <c>**</c> mean that no estimate is released.
/// </summary>
public sealed partial class WageSheet
{
    private const int MostRowsBeforeHeader = 50;
    private const string Code = "OCC_CODE";

    // The table has 32 columns, and a sheet of a spreadsheet program at most so many rows. A cell said to stand further out would make the reader fill memory up to it.
    private const int MostColumns = 200;
    private const int MostRows = 1_048_576;

    // The national workbooks unpack to some 10 MB. The reader keeps all texts of a workbook in memory.
    private const long MostUnpacked = 200_000_000;

    // What the site takes of a table of wages: with more in one cell it would hold back the whole file.
    private const decimal Most = 1_000_000_000_000;
    private const decimal MostError = 1000;

    private static readonly string[] Percentiles = ["A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"];

    private static readonly string[] Columns =
    [
        Code,
        "OCC_TITLE",
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
    private readonly List<(int Row, object?[] Cells)> rows = [];
    private Dictionary<string, int> places = [];
    private int? year;
    private long? highest;

    // The reader asks for Windows-1252 before it knows that a file is no old one.
    static WageSheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private WageSheet(IEnumerable<string> codes) => this.codes = codes.ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads a spreadsheet. Throws a <see cref="SummarizeException"/> where it is none, or another.</summary>
    /// <param name="stream">The file, from its start.</param>
    /// <param name="codes">The SOC codes asked for.</param>
    public static WageResult Read(Stream stream, IReadOnlyCollection<string> codes)
    {
        var sheet = new WageSheet(codes);
        try
        {
            RefuseTooLarge(stream);
            using var reader = ExcelReaderFactory.CreateReader(stream);
            do
            {
                sheet.ReadSheet(reader);
            } while (reader.NextResult());
        }
        // The reader checks little of what it reads: where a part or an attribute is missing it fails with whatever comes of that.
        catch (Exception fault) when (fault is EndOfStreamException or not (SummarizeException or IOException))
        {
            throw new SummarizeException("the spreadsheet is damaged, or none", inner: fault);
        }
        return sheet.Result();
    }

    /// <summary>Whether bytes are the start of such a file: a ZIP archive.</summary>
    public static bool IsSheet(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8);

    private static void RefuseTooLarge(Stream stream)
    {
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            var unpacked = archive.Entries.Sum(entry => entry.Length);
            if (unpacked > MostUnpacked)
                throw new SummarizeException(
                    $"the spreadsheet unpacks to {unpacked / 1_000_000} MB, at most {MostUnpacked / 1_000_000} MB are read"
                );
        }
        stream.Position = 0;
    }

    private void ReadSheet(IExcelDataReader reader)
    {
        if (reader.FieldCount > MostColumns || reader.RowCount > MostRows)
            throw new SummarizeException(
                $"sheet {reader.Name} has {reader.FieldCount} columns and {reader.RowCount} rows, at most {MostColumns} and {MostRows} are read"
            );
        Dictionary<string, int>? header = null;
        for (var row = 1; reader.Read(); row++)
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).ToArray();
            if (header is not null)
                Keep(cells, row);
            else if (row <= MostRowsBeforeHeader && IsHeader(cells))
                places = header = Header(cells, reader.Name, row);
            else
                Notes(cells);
        }
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
        foreach (var text in cells.Select(Text))
        {
            if (YearNote().Match(text) is { Success: true } found)
                year ??= int.Parse(found.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            if (HighestNote().Match(text) is { Success: true } most)
                highest ??= long.Parse(
                    most.Groups["amount"].ValueSpan,
                    NumberStyles.AllowThousands,
                    CultureInfo.InvariantCulture
                );
        }
    }

    // One line an occupation: of the nation, over all industries, and no group of occupations.
    private void Keep(object?[] cells, int row)
    {
        if (
            codes.Contains(Text(cells[places[Code]]))
            && Text(cells[places["O_GROUP"]]) == "detailed"
            && Text(cells[places["AREA_TYPE"]]) == "1"
            && Text(cells[places["I_GROUP"]]) == "cross-industry"
        )
            rows.Add((row, cells));
    }

    private WageResult Result()
    {
        if (places.Count == 0)
            throw new SummarizeException(
                $"no sheet has a header with {Code}; is it national_M2025_dl.xlsx of the OEWS?"
            );
        if (year is not { } known)
            throw new SummarizeException("no sheet says the year, as in \"May 2025 OEWS Estimates\"");
        var wages = rows.ConvertAll(row => Read(row.Cells, row.Row, known));
        if (wages.Count == 0)
            throw new SummarizeException("none of the roles' occupations is in the sheet");
        if (wages.GroupBy(wage => wage.Code).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new SummarizeException($"the sheet has {twice.Key} more than once");
        return new WageResult(
            known,
            [.. wages.OrderBy(wage => wage.Code, StringComparer.Ordinal)],
            [.. codes.Except(wages.Select(wage => wage.Code)).Order(StringComparer.Ordinal)],
            faults
        );
    }

    private Wage Read(object?[] cells, int row, int estimate)
    {
        var title = Text(cells[places["OCC_TITLE"]]);
        return new Wage(
            Text(cells[places[Code]]),
            title,
            // "Residual occupations … are identified by All Other in their titles": SOC 2018 manual, coding structure.
            title.EndsWith("All Other", StringComparison.OrdinalIgnoreCase),
            "US",
            estimate,
            Currency.Dollars,
            (long?)Number("TOT_EMP", 0, Most, whole: true),
            Number("EMP_PRSE", 0, MostError),
            Amount("A_MEAN"),
            Number("MEAN_PRSE", 0, MostError),
            [.. Percentiles.Select(Amount)]
        );

        WageAmount? Amount(string column)
        {
            if (Text(cells[places[column]]) != "#")
                return Number(column, 1, Most, whole: true) is { } amount
                    ? new WageAmount((long)amount, OrMore: false)
                    : null;
            if (highest is { } most)
                return new WageAmount(most, OrMore: true);
            Fault(column, "# stands for the highest wage stated, and no sheet says which that is");
            return null;
        }

        decimal? Number(string column, decimal least, decimal most, bool whole = false)
        {
            var cell = cells[places[column]];
            var text = Text(cell);
            if (text is "*" or "**" or "")
                return null;
            if (
                (cell is double and >= 0 and < 1e15 ? (decimal)(double)cell : Written(text)) is { } number
                && number >= least
                && number <= most
                && (!whole || number == decimal.Truncate(number))
            )
                return number;
            Fault(column, $"\"{text}\" is no figure");
            return null;
        }

        void Fault(string column, string why) => faults.Add($"{Letters(places[column])}{row} ({column}): {why}");
    }

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

    [GeneratedRegex(@"^May (?<year>\d{4}) OEWS Estimates$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearNote();

    [GeneratedRegex(@"\$(?<amount>\d{1,3}(,\d{3})+) per year", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HighestNote();
}
