using System.IO.Compression;
using System.Security;
using System.Text;

namespace CareerCompare.Cli.Tests;

/// <summary>
/// A made spreadsheet of official wages: as little of Office Open XML (ECMA-376) as a reader of it needs. Cells are text or
/// numbers; a null is no cell.
/// </summary>
internal sealed class WageBook
{
    public const string File = "national_M2025_dl.xlsx";

    public const string Folder = "content/pay/oews";

    public const string Header =
        "soc,title,residual,region,year,currency,employment,employment_rse,mean,mean_rse,p10,p25,p50,p75,p90";

    /// <summary>The columns of the agency's sheet up to those that are read, in its order.</summary>
    private static readonly string[] Columns =
    [
        "AREA",
        "AREA_TYPE",
        "I_GROUP",
        "OCC_CODE",
        "OCC_TITLE",
        "O_GROUP",
        "TOT_EMP",
        "EMP_PRSE",
        "H_MEAN",
        "A_MEAN",
        "MEAN_PRSE",
        "A_PCT10",
        "A_PCT25",
        "A_MEDIAN",
        "A_PCT75",
        "A_PCT90",
    ];

    /// <summary>A cell that holds an error, such as <c>#N/A</c>.</summary>
    public sealed record Error(string Text);

    private readonly List<object?[]> rows = [];

    /// <summary>The year in the sheet of fields, or null.</summary>
    public int? Year { get; init; } = 2025;

    /// <summary>The highest wage in the sheet of fields, or null.</summary>
    public string? Highest { get; init; } =
        "# = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year ";

    /// <summary>The number of rows above the header.</summary>
    public int Above { get; init; }

    /// <summary>The names and order of the columns.</summary>
    public Func<string[], string[]> Named { get; init; } = names => names;

    /// <summary>How often the sheet of wages is in the book.</summary>
    public int Times { get; init; } = 1;

    /// <summary>A row of wages: employment, its error, the mean, its error, and five percentiles.</summary>
    public WageBook With(string code, string title, params object?[] figures) =>
        WithRow("99", "1", "cross-industry", code, title, "detailed", figures);

    /// <summary>A row of wages of an area, an industry or a group.</summary>
    public WageBook WithRow(
        string area,
        string areaType,
        string industry,
        string code,
        string title,
        string group,
        params object?[] figures
    )
    {
        rows.Add([area, areaType, industry, code, title, group, figures[0], figures[1], 50.5, .. figures[2..]]);
        return this;
    }

    /// <summary>Data scientists, as their row could be.</summary>
    public WageBook WithDataScientists(string code = "15-2051", object? lowest = null) =>
        With(code, "Data Scientists", 233440, 1.4, 124590.0, 0.5, lowest ?? 63650, 82630.0, 112590, 150140, 194410);

    /// <summary>The file.</summary>
    public byte[] Bytes()
    {
        string[] order = Named(Columns);
        var places = order.Select(name => Array.IndexOf(Columns, name)).ToList();
        var texts = new List<string>();
        var wages = Sheet(
            texts,
            [
                .. Enumerable.Range(1, Above).Select(i => (object?[])[$"Note {i}"]),
                [.. order],
                .. rows.Select(row => (object?[])[.. places.Select(place => place < 0 ? "more" : row[place])]),
            ]
        );
        var fields = Sheet(
            texts,
            [
                [Year is null ? "OEWS Estimates" : $"May {Year} OEWS Estimates"],
                [],
                ["Field", "Field Description"],
                ["OCC_CODE", "The 6-digit code of the occupation"],
                [Highest],
            ]
        );
        return Zip([.. Enumerable.Repeat(wages, Times), fields], texts);
    }

    /// <summary>A ZIP archive with a book of these sheets, and the texts that its cells name by number.</summary>
    public static byte[] Zip(IReadOnlyList<string> sheets, params IReadOnlyList<string> texts)
    {
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        return Zip(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["_rels/.rels"] =
                    $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                ["xl/workbook.xml"] =
                    $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
                    + string.Concat(numbers.Select(i => $"<sheet name=\"Sheet {i}\" sheetId=\"{i}\" r:id=\"r{i}\"/>"))
                    + "</sheets></workbook>",
                ["xl/_rels/workbook.xml.rels"] =
                    $"<Relationships xmlns=\"{Package}\">"
                    + string.Concat(
                        numbers.Select(i =>
                            $"<Relationship Id=\"r{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"
                        )
                    )
                    + $"<Relationship Id=\"texts\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>",
                ["xl/sharedStrings.xml"] =
                    $"<sst xmlns=\"{Main}\">"
                    + string.Concat(texts.Select(text => $"<si><t>{SecurityElement.Escape(text)}</t></si>"))
                    + "</sst>",
            }
                .Concat(
                    sheets.Select(
                        (sheet, i) =>
                            KeyValuePair.Create(
                                $"xl/worksheets/sheet{i + 1}.xml",
                                $"<worksheet xmlns=\"{Main}\"><sheetData>{sheet}</sheetData></worksheet>"
                            )
                    )
                )
                .ToDictionary(StringComparer.Ordinal)
        );
    }

    /// <summary>A ZIP archive with these files.</summary>
    public static byte[] Zip(IReadOnlyDictionary<string, string> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in files)
            {
                using var file = archive.CreateEntry(name).Open();
                file.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }

    private static string Sheet(List<string> texts, IReadOnlyList<object?[]> cells)
    {
        return string.Concat(
            cells.Select(
                (row, i) =>
                    $"<row r=\"{i + 1}\">{string.Concat(row.Select((cell, j) => Cell(cell, $"{(char)('A' + j)}{i + 1}")))}</row>"
            )
        );

        string Cell(object? cell, string place)
        {
            if (cell is null)
                return "";
            if (cell is Error error)
                return $"<c r=\"{place}\" t=\"e\"><v>{error.Text}</v></c>";
            if (cell is not string text)
                return FormattableString.Invariant($"<c r=\"{place}\"><v>{cell}</v></c>");
            texts.Add(text);
            return $"<c r=\"{place}\" t=\"s\"><v>{texts.Count - 1}</v></c>";
        }
    }
}
