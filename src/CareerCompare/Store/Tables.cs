using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CareerCompare.Store;

/// <summary>Makes the tables of this version.</summary>
internal static class Tables
{
    /// <summary>In an empty SQLite file, with a write-ahead log, so that readers never wait.</summary>
    public static void MakeIn(CareerDatabase sqlite)
    {
        using var db = sqlite.Context();
        Creator(db).Create();
        db.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        using var transaction = sqlite.BeginWrite(db);
        Make(db);
        transaction.Commit();
    }

    /// <summary>In a PostgreSQL database that has none, or those of another version, which are dropped.</summary>
    public static void EnsureIn(CareerDatabase postgres)
    {
        if (AreIn(postgres))
            return;
        using var db = postgres.Context();
        if (!Creator(db).Exists())
            Creator(db).Create();
        using var transaction = postgres.BeginWrite(db);
        // Another writer may have made them, and published, while this one waited.
        if (AreIn(postgres))
            return;
        db.Database.ExecuteSqlRaw(
            "DROP TABLE IF EXISTS files, roles, comparisons, terms, salaries, pay, jobs, pictures, settings, search"
        );
        Make(db);
        transaction.Commit();
    }

    private static bool AreIn(CareerDatabase database)
    {
        using var snapshot = database.OpenSnapshot();
        return snapshot is not null;
    }

    private static void Make(CareerDb db)
    {
        Creator(db).CreateTables();
        TextIndex.MakeIn(db);
        db.Settings.Add(new SettingRow { Key = SettingKeys.Schema, Value = CareerDb.SchemaVersion });
        db.SaveChanges();
    }

    private static RelationalDatabaseCreator Creator(CareerDb db) =>
        (RelationalDatabaseCreator)db.GetService<IDatabaseCreator>();
}
