using System.Text;
using System.Text.Unicode;

namespace CareerCompare.Summarize;

/// <summary>The columns of a file of adverts, as aijobs.net names them.</summary>
internal enum AdvertColumn
{
    Year,
    Level,
    Employment,
    Title,
    Salary,
    Currency,
    SalaryInUsd,
    Residence,
    Remote,
    Location,
    Size,
}

/// <summary>
/// The positions of the columns in a file, from its header. Columns can be in any order, and other columns are ignored.
/// </summary>
internal sealed class AdvertHeader
{
    /// <summary>The columns by name, in the order of <see cref="AdvertColumn"/>.</summary>
    private static readonly IReadOnlyList<string> Names =
    [
        "work_year",
        "experience_level",
        "employment_type",
        "job_title",
        "salary",
        "salary_currency",
        "salary_in_usd",
        "employee_residence",
        "remote_ratio",
        "company_location",
        "company_size",
    ];

    private static readonly (char Character, string Name)[] OtherDelimiters =
    [
        (';', "semicolons"),
        ('\t', "tabs"),
        ('|', "bars"),
    ];

    private readonly int[] places;
    private readonly int[] others;

    private AdvertHeader(int[] places, int count) =>
        (this.places, others, Count) = (
            places,
            [
                .. Enumerable
                    .Range(0, count)
                    .Except([places[(int)AdvertColumn.Salary], places[(int)AdvertColumn.SalaryInUsd]]),
            ],
            count
        );

    /// <summary>The number of fields in a row.</summary>
    public int Count { get; }

    /// <summary>A row's field.</summary>
    public string Field(string[] row, AdvertColumn column) => row[places[(int)column]];

    /// <summary>All fields of a row except its amounts, as one text. No field contains a line break.</summary>
    public string Alike(string[] row) => string.Join('\n', others.Select(place => row[place]));

    /// <summary>Whether a required field of a row is empty.</summary>
    public bool HasEmptyField(string[] row) => Array.Exists(places, place => string.IsNullOrWhiteSpace(row[place]));

    /// <summary>Reads a header. Throws a <see cref="SummarizeException"/> if a column is missing.</summary>
    public static AdvertHeader Read(LineReader lines)
    {
        if (lines.TooLong || !Utf8.IsValid(lines.Line))
            throw new SummarizeException($"the header is not text in UTF-8; {Wanted()}", lines.Number);
        var line = Encoding.UTF8.GetString(lines.Line).TrimStart('\uFEFF');
        var fields = Split(line, ',');
        if (Missing(fields) is { Count: > 0 } missing)
            throw new SummarizeException(Complaint(line, missing), lines.Number);
        if (Names.FirstOrDefault(name => fields.Count(field => field == name) > 1) is { } twice)
            throw new SummarizeException($"the header has the column {twice} twice", lines.Number);
        return new AdvertHeader([.. Names.Select(name => Array.IndexOf(fields, name))], fields.Length);
    }

    private static string Complaint(string line, List<string> missing)
    {
        var other = OtherDelimiters.FirstOrDefault(other => Missing(Split(line, other.Character)).Count == 0);
        if (other.Name is not null)
            return $"the columns are separated by {other.Name}; save the file with commas";
        return missing.Count == Names.Count
            ? $"this is not the header of such a file; {Wanted()}"
            : $"the header lacks {string.Join(", ", missing)}; {Wanted()}";
    }

    private static string Wanted() => $"the columns, separated by commas, are {string.Join(", ", Names)}";

    private static List<string> Missing(string[] fields) => [.. Names.Where(name => !fields.Contains(name))];

    private static string[] Split(string line, char delimiter) =>
        [.. (CsvLine.Split(line, delimiter) ?? []).Select(field => field.Trim().ToLowerInvariant())];
}
