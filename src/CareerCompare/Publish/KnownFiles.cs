using CareerCompare.Check;
using CareerCompare.Read;
using CareerCompare.Store;
using Microsoft.EntityFrameworkCore;

namespace CareerCompare.Publish;

/// <summary>What the database remembers of files: their digests, and the last good version of each.</summary>
internal sealed class KnownFiles
{
    private readonly CareerDb db;
    private readonly string contentRoot;

    /// <param name="db">The database, its tables there.</param>
    /// <param name="contentRoot">The content folder.</param>
    /// <param name="saved">What a damaged database before it still knew; null where nothing is damaged.</param>
    /// <exception cref="DamagedDatabaseException">What is remembered is not what was written.</exception>
    public KnownFiles(CareerDb db, string contentRoot, IReadOnlyList<FileRow>? saved)
    {
        (this.db, this.contentRoot, AreRescued) = (db, contentRoot, saved is not null);
        if (saved is not null)
            Rescue(saved);
        Records = db
            .Files.AsNoTracking()
            .Select(row => new { row.Path, row.Record })
            .AsEnumerable()
            .Select(row => ChecksummedJson.Read<FileRecord>(Stored.FileRecord, row.Path, row.Record))
            .ToDictionary(record => record.Path, StringComparer.Ordinal);
    }

    /// <summary>What was remembered before this run, by path.</summary>
    public IReadOnlyDictionary<string, FileRecord> Records { get; }

    /// <summary>Whether they come from a damaged database, so that nothing else is there yet.</summary>
    public bool AreRescued { get; }

    /// <summary>The last good articles of these files.</summary>
    public List<Article> LastGood(IEnumerable<CheckedFile> files)
    {
        var paths = files.Select(file => file.Record.Path).ToList();
        return db
            .Files.AsNoTracking()
            .Where(row => paths.Contains(row.Path) && row.Document != null)
            .Select(row => new { row.Path, row.Document })
            .AsEnumerable()
            .Select(row => ChecksummedJson.Read<Article>(Stored.FileArticle, row.Path, row.Document))
            .ToList();
    }

    /// <summary>Remembers what a run found.</summary>
    public void Save(CheckReport check, List<FileRecord> removed)
    {
        foreach (var file in check.Files)
        {
            var path = file.Record.Path;
            var old = Records.GetValueOrDefault(path);
            if (
                old is not null
                && old.Digest == file.Record.Digest
                && old.Inputs == file.Record.Inputs
                && old.Picture == file.Record.Picture
            )
                continue;
            var row = old is null ? null : db.Files.Find(path);
            if (row is null)
                db.Files.Add(row = new FileRow { Path = path });
            row.Record = ChecksummedJson.Write(Stored.FileRecord, path, file.Record);
            if (file.Record.Picture is { } picture && picture.Digest != old?.Picture?.Digest)
                SavePicture(picture, row, file.Record);
            if (file.Article is not null)
                row.Document = ChecksummedJson.Write(Stored.FileArticle, path, file.Article);
        }
        foreach (var old in removed)
        {
            db.Files.Remove(db.Files.Find(old.Path)!);
            db.Pictures.Where(row => row.Path == old.Path).ExecuteDelete();
        }
    }

    // One at a time, so that no two of them are in memory.
    private void SavePicture(SourcePicture picture, FileRow file, FileRecord record)
    {
        if (PictureReader.Bytes(contentRoot, picture) is not { } bytes)
        {
            // It changed since it was looked at: forgotten, so that the next run looks again.
            file.Record = ChecksummedJson.Write(Stored.FileRecord, file.Path, record.Unseen());
            return;
        }
        var noun = new Picture(picture.Path, picture.MediaType, picture.Width, picture.Height, picture.Digest);
        db.Pictures.Where(row => row.Path == picture.Path).ExecuteDelete();
        var row = new PictureRow
        {
            Path = picture.Path,
            Summary = ChecksummedJson.Write(Stored.Picture, picture.Path, noun),
            Bytes = bytes,
        };
        db.Pictures.Add(row);
        db.SaveChanges();
        db.Entry(row).State = EntityState.Detached;
    }

    private void Rescue(IReadOnlyList<FileRow> saved)
    {
        db.Files.ExecuteDelete();
        db.Roles.ExecuteDelete();
        db.Comparisons.ExecuteDelete();
        db.Terms.ExecuteDelete();
        db.Pay.ExecuteDelete();
        db.Jobs.ExecuteDelete();
        db.Pictures.ExecuteDelete();
        db.Settings.Where(row => row.Key != SettingKeys.Schema).ExecuteDelete();
        db.Files.AddRange(saved.Select(Rescued).OfType<FileRow>());
        db.SaveChanges();
    }

    // Its digests are forgotten, so that every file is read again; what stays is the last good version.
    private static FileRow? Rescued(FileRow row)
    {
        try
        {
            var record = ChecksummedJson.Read<FileRecord>(Stored.FileRecord, row.Path, row.Record);
            if (row.Document is not null)
                _ = ChecksummedJson.Read<Article>(Stored.FileArticle, row.Path, row.Document);
            row.Record = ChecksummedJson.Write(Stored.FileRecord, row.Path, record.Unseen());
            return row;
        }
        catch (DamagedDatabaseException)
        {
            return null;
        }
    }
}
