using System.Globalization;
using System.Text;
using CsvHelper;

namespace CareerCompare.Summarize;

/// <summary>The files of a source's folder: <c>pay/KEY/*.csv</c>.</summary>
public static class PayFiles
{
    private const string Ending = ".csv";
    private const string Counts = "_rows" + Ending;
    private static readonly string AdvertHeader = string.Join(',', SalaryGroups.Columns);
    private static readonly CsvWriterOptions Csv = new() { NewLine = "\n" };

    /// <summary>
    /// Writes the files of adverts. Each appears complete, after all were written without error; then older files of adverts
    /// are deleted. Other files in the folder are left alone. Throws what file access throws.
    /// </summary>
    /// <param name="folder">The folder; created if it is missing.</param>
    /// <param name="result">The summary: one file for each role, and one with counts.</param>
    /// <returns>The names of the files deleted.</returns>
    public static IReadOnlyList<string> Write(string folder, AdvertResult result)
    {
        var files = result.Roles.ToDictionary(
            role => role.Role + Ending,
            role => Text(SalaryGroups.Columns, role.Groups.Select(group => Fields(role, group)))
        );
        files.Add(Counts, Text(RowFacts.Columns, result.Counts.Select(Fields)));
        Write(folder, files);
        var stale = Directory
            .EnumerateFiles(folder, "*" + Ending)
            .Where(file => !files.ContainsKey(Path.GetFileName(file)) && IsOfAdverts(file))
            .Order(StringComparer.Ordinal)
            .ToList();
        stale.ForEach(File.Delete);
        return stale.ConvertAll(file => Path.GetFileName(file));
    }

    /// <summary>
    /// Writes the wages of one year. Other files in the folder are left alone. Throws what file access throws.
    /// </summary>
    /// <param name="folder">The folder; created if it is missing.</param>
    /// <param name="result">The wages.</param>
    /// <returns>The name of the file.</returns>
    public static string Write(string folder, WageResult result)
    {
        var name = $"{result.Year}{Ending}";
        Write(
            folder,
            new Dictionary<string, string> { [name] = Text(["soc", .. Wage.Columns], result.Wages.Select(Fields)) }
        );
        return name;
    }

    private static void Write(string folder, Dictionary<string, string> files)
    {
        Directory.CreateDirectory(folder);
        var moves = new List<(string From, string To)>();
        try
        {
            foreach (var (name, text) in files)
            {
                moves.Add((Path.Combine(folder, $".{name}.{Path.GetRandomFileName()}"), Path.Combine(folder, name)));
                File.WriteAllText(moves[^1].From, text);
            }
            // Check before the first file is replaced, since a folder cannot be replaced.
            if (moves.Find(move => Directory.Exists(move.To)) is (_, { } folderThere))
                throw new IOException($"{folderThere} is a folder");
            moves.ForEach(move => File.Move(move.From, move.To, overwrite: true));
        }
        finally
        {
            moves.ForEach(move => File.Delete(move.From));
        }
    }

    // Read no more than the header's length: other files here may be large, or not text. A FIFO has no length.
    private static bool IsOfAdverts(string file)
    {
        if (new FileInfo(file).Length < AdvertHeader.Length)
            return false;
        using var reader = new StreamReader(file);
        var start = new char[AdvertHeader.Length + 1];
        var read = reader.ReadBlock(start);
        return start.AsSpan(0, read).TrimEnd("\r\n").SequenceEqual(AdvertHeader);
    }

    private static string Text(IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        using var text = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Csv))
        {
            csv.WriteRecord([.. columns]);
            foreach (var row in rows)
                csv.WriteRecord(row);
        }
        return text.ToString();
    }

    private static string[] Fields(RoleAdverts role, AdvertGroup group) =>
        [
            group.Level,
            group.Region,
            group.Year,
            group.Currency,
            $"{group.N}",
            $"{group.Adverts}",
            .. Amounts(group.Range?.Low),
            .. Amounts(group.Range?.Mid),
            .. Amounts(group.Range?.High),
            .. group.Mix.Levels.Concat(group.Mix.Remote).Concat(group.Mix.Sizes).Select(count => $"{count}"),
            string.Join(SalaryGroups.TitleSeparator, role.Titles),
        ];

    private static IEnumerable<string> Amounts(Percentiles? percentiles) =>
        percentiles is null
            ? SalaryGroups.Percentiles.Select(_ => "")
            : percentiles.Amounts.Select(amount => $"{amount}");

    private static string[] Fields(RowCount count) => [count.Fact, count.Year ?? "", $"{count.Count}", count.Lines];

    private static string[] Fields(Wage wage) =>
        [
            wage.Code,
            wage.Title,
            wage.Residual ? "yes" : "no",
            wage.Region,
            $"{wage.Year}",
            wage.Currency,
            $"{wage.Employment}",
            Number(wage.EmploymentError),
            Amount(wage.Mean),
            Number(wage.MeanError),
            .. wage.Amounts.Select(Amount),
        ];

    private static string Amount(WageAmount? amount) =>
        amount is { } known ? $"{known.Amount}{(known.OrMore ? WageAmount.Mark : "")}" : "";

    private static string Number(decimal? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";
}
