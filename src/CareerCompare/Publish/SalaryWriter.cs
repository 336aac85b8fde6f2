using CareerCompare.Check;
using CareerCompare.Parse;
using CareerCompare.Read;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>Saves salary summaries that changed.</summary>
internal sealed class SalaryWriter(CareerDb db, KnownFiles knownFiles)
{
    /// <summary>Saves those that were parsed in this run; of a rescued database also the last good ones.</summary>
    public void Save(CheckReport check, List<FileRecord> removed)
    {
        foreach (var file in check.Files)
        {
            var salary = file.Salary ?? (knownFiles.AreRescued ? LastGood(file.Record) : null);
            if (salary is null)
                continue;
            var row = db.Salaries.Find(salary.Role);
            if (row is null)
                db.Salaries.Add(row = new SalaryRow { Slug = salary.Role });
            row.Document = Sealed.Write(Stored.Salary, salary.Role, salary);
        }
        foreach (var old in removed.Where(record => record.CountedTitles is not null))
        {
            if (db.Salaries.Find(Path.GetFileNameWithoutExtension(old.Path)) is { } row)
                db.Salaries.Remove(row);
        }
    }

    private static SalarySummary? LastGood(FileRecord record) =>
        record is { CountedTitles: not null, Text: { } text }
            ? SalaryParser.Summary(
                new SourceFile(record.Path, null, Path.GetFileNameWithoutExtension(record.Path), text, ""),
                []
            )
            : null;
}
