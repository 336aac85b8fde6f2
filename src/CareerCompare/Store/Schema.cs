using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CareerCompare.Store;

/// <summary>Makes the tables of this version.</summary>
internal static class Schema
{
    /// <summary>In an empty database that is open.</summary>
    public static void MakeIn(DbConnection connection)
    {
        using var db = Context(connection);
        Creator(db).CreateTables();
        TextIndex.MakeIn(db);
        db.Settings.Add(new SettingRow { Key = SettingKeys.Schema, Value = CareerDb.SchemaVersion });
        db.SaveChanges();
    }

    /// <summary>In a PostgreSQL database that has none, or those of another version, which are dropped.</summary>
    public static void EnsureIn(CareerDatabase postgres, DbConnection connection)
    {
        using (var snapshot = postgres.OpenSnapshot())
        {
            if (snapshot is not null)
                return;
        }
        using var db = Context(connection);
        if (!Creator(db).Exists())
            Creator(db).Create();
        db.Database.ExecuteSqlRaw(
            "DROP TABLE IF EXISTS files, roles, comparisons, terms, salaries, pay, jobs, pictures, settings, search"
        );
        MakeIn(connection);
    }

    private static CareerDb Context(DbConnection connection)
    {
        var options = new DbContextOptionsBuilder<CareerDb>();
        _ = connection is SqliteConnection ? options.UseSqlite(connection) : options.UseNpgsql(connection);
        return new CareerDb(options.Options);
    }

    private static RelationalDatabaseCreator Creator(CareerDb db) =>
        (RelationalDatabaseCreator)db.GetService<IDatabaseCreator>();
}
