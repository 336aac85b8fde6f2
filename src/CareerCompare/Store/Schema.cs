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
    public static void MakeIn(DbConnection connection, DbTransaction? transaction = null)
    {
        using var db = Context(connection);
        if (transaction is not null)
            db.Database.UseTransaction(transaction);
        Creator(db).CreateTables();
        TextIndex.MakeIn(db);
        db.Settings.Add(new SettingRow { Key = SettingKeys.Schema, Value = CareerDb.SchemaVersion });
        db.SaveChanges();
    }

    /// <summary>In a PostgreSQL database that has none, or those of another version, which are dropped.</summary>
    public static void Replace(DbConnection connection, DbTransaction transaction)
    {
        using (var drop = connection.CreateCommand())
        {
            drop.Transaction = transaction;
            // Version 9 had salaries.
            drop.CommandText =
                "DROP TABLE IF EXISTS files, roles, comparisons, terms, salaries, pay, jobs, pictures, settings, search";
            drop.ExecuteNonQuery();
        }
        MakeIn(connection, transaction);
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
