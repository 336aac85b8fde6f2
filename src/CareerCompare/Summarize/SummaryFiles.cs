using System.Text;
using CsvHelper;

namespace CareerCompare.Summarize;

/// <summary>The files of summaries: <c>SLUG.csv</c> for each role, and <c>sources.yml</c>.</summary>
public static class SummaryFiles
{
    private const string Sources = "sources.yml";
    private static readonly string Header = string.Join(',', SalaryGroups.Columns);
    private static readonly CsvWriterOptions Csv = new() { NewLine = "\n" };

    /// <summary>
    /// Writes all files, each as a whole, and only once all could be written; then deletes summaries that are not among them.
    /// Other files in the folder are left alone. Throws what file access throws.
    /// </summary>
    /// <param name="folder">Where; made where it is missing.</param>
    /// <param name="roles">A file each.</param>
    /// <param name="source">Where the answers come from.</param>
    /// <returns>The names of the files deleted.</returns>
    public static IReadOnlyList<string> Write(string folder, IReadOnlyList<SalarySummary> roles, SalarySource source)
    {
        Directory.CreateDirectory(folder);
        var files = roles.ToDictionary(role => $"{role.Role}.csv", Text);
        files.Add(Sources, Text(source));
        var stale = Stale(folder, files);
        var moves = new List<(string From, string To)>();
        try
        {
            foreach (var (name, text) in files)
            {
                moves.Add((Path.Combine(folder, $".{name}.{Path.GetRandomFileName()}"), Path.Combine(folder, name)));
                File.WriteAllText(moves[^1].From, text);
            }
            moves.ForEach(move => File.Move(move.From, move.To, overwrite: true));
        }
        finally
        {
            moves.ForEach(move => File.Delete(move.From));
        }
        stale.ForEach(File.Delete);
        return stale.ConvertAll(file => Path.GetFileName(file));
    }

    private static List<string> Stale(string folder, Dictionary<string, string> written) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.csv")
                .Where(file => !written.ContainsKey(Path.GetFileName(file)) && IsSummary(file))
                .Order(StringComparer.Ordinal),
        ];

    // Never more than the header would take: what else lies here may be of any size, and be no text. A FIFO has no length.
    private static bool IsSummary(string file)
    {
        if (new FileInfo(file).Length < Header.Length)
            return false;
        using var reader = new StreamReader(file);
        var start = new char[Header.Length + 1];
        var read = reader.ReadBlock(start);
        return start.AsSpan(0, read).TrimEnd("\r\n").SequenceEqual(Header);
    }

    private static string Text(SalarySummary role)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, Csv))
        {
            csv.WriteRecord([.. SalaryGroups.Columns]);
            foreach (var group in role.Groups)
                csv.WriteRecord(Fields(role, group));
        }
        return text.ToString();
    }

    private static string[] Fields(SalarySummary role, SalaryDistribution group) =>
        [
            group.Level,
            group.Region,
            group.Year,
            role.Currency,
            $"{group.N}",
            $"{group.Repeats}",
            .. SalaryGroups.Percentiles.Select(percentile => $"{group.At(percentile)}"),
            .. group.Levels.Concat(group.Remote).Concat(group.Sizes).Select(count => $"{count}"),
            string.Join(SalaryGroups.TitleSeparator, role.Titles),
        ];

    private static string Text(SalarySource source)
    {
        var text = new StringBuilder()
            .Append($"name: {Quoted(source.Title)}\n")
            .Append($"licence: {Quoted(source.Licence)}\n")
            .Append($"url: {Quoted(source.Url)}\n")
            .Append($"snapshot: {source.Snapshot:yyyy-MM-dd}\n")
            .Append($"rows: {source.Rows}\n")
            .Append($"duplicates: {source.Duplicates}\n")
            .Append(source.Refused.Count == 0 ? "refused: []\n" : "refused:\n");
        foreach (var refused in source.Refused)
            text.Append($"  - reason: {Quoted(refused.Reason)}\n")
                .Append($"    rows: {refused.Rows}\n")
                .Append($"    lines: {Quoted(refused.Lines)}\n");
        return text.ToString();
    }

    private static string Quoted(string? text) => text is null ? "null" : YamlText.Quoted(text);
}
