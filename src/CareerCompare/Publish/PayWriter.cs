using CareerCompare.Check;
using CareerCompare.Parse;
using CareerCompare.Read;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>Saves figures of pay that changed.</summary>
internal sealed class PayWriter(CareerDb db, KnownFiles knownFiles)
{
    /// <summary>Saves those that were parsed in this run; of a rescued database also the last good ones.</summary>
    public void Save(CheckReport check, List<FileRecord> removed)
    {
        foreach (var file in check.Files)
        {
            var pay = file.Pay ?? (knownFiles.AreRescued ? LastGood(file.Record) : null);
            if (pay is null)
                continue;
            var row = db.Pay.Find(file.Record.Path);
            if (row is null)
                db.Pay.Add(row = new PayFileRow { Path = file.Record.Path });
            row.OfRole = pay.Adverts is not null;
            row.Document = ChecksummedJson.Write(Stored.Pay, file.Record.Path, pay);
        }
        foreach (var old in removed.Where(record => record.Pay is not null))
        {
            if (db.Pay.Find(old.Path) is { } row)
                db.Pay.Remove(row);
        }
    }

    private static PayFile? LastGood(FileRecord record) =>
        record is { Pay: not null, Text: { } text }
            ? PayParser.Parse(
                new SourceFile(record.Path, null, Path.GetFileNameWithoutExtension(record.Path), text, ""),
                []
            )
            : null;
}
