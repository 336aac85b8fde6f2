using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CareerCompare.Store;

/// <summary>Which database, and how to open it: one writer, and readers that each see one snapshot.</summary>
public sealed class CareerDatabase
{
    private const int BusySeconds = 30;
    private static readonly string[] DropTables =
    [
        "DROP TABLE IF EXISTS files",
        "DROP TABLE IF EXISTS roles",
        "DROP TABLE IF EXISTS comparisons",
        "DROP TABLE IF EXISTS settings",
    ];

    private readonly bool postgres;
    private readonly string connectionString;
    private readonly string file;
    private long fileMade;

    private CareerDatabase(bool postgres, string connectionString)
    {
        (this.postgres, this.connectionString) = (postgres, connectionString);
        file = postgres ? "" : new SqliteConnectionStringBuilder(connectionString).DataSource;
    }

    /// <summary>What the database is called in logs; holds no password.</summary>
    public string Description => postgres ? "PostgreSQL" : "SQLite " + file;

    /// <summary>Chooses the database.</summary>
    /// <param name="provider"><c>Sqlite</c> (also for null) or <c>Postgres</c>.</param>
    /// <param name="connectionString">Null for a SQLite file of this content folder in the user's data folder.</param>
    /// <param name="contentRoot">The content folder.</param>
    /// <exception cref="ArgumentException">The provider is unknown, or PostgreSQL has no connection string.</exception>
    public static CareerDatabase Open(string? provider, string? connectionString, string contentRoot)
    {
        if (string.Equals(provider, "Postgres", StringComparison.OrdinalIgnoreCase))
        {
            return string.IsNullOrWhiteSpace(connectionString)
                ? throw new ArgumentException(
                    "Database:Provider is Postgres, but ConnectionStrings:CareerDb is not set.",
                    nameof(connectionString)
                )
                : new CareerDatabase(postgres: true, connectionString);
        }
        if (provider is not null && !string.Equals(provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException(
                $"Database:Provider is \"{provider}\"; it can be Sqlite or Postgres.",
                nameof(provider)
            );
        var sqlite = new SqliteConnectionStringBuilder(
            string.IsNullOrWhiteSpace(connectionString) ? $"Data Source={DefaultFile(contentRoot)}" : connectionString
        )
        {
            DefaultTimeout = BusySeconds,
        };
        if (Path.GetDirectoryName(Path.GetFullPath(sqlite.DataSource)) is { } folder)
            Directory.CreateDirectory(folder);
        return new CareerDatabase(postgres: false, sqlite.ConnectionString);
    }

    /// <summary>A context for the one writer. Dispose it.</summary>
    public CareerDb Context()
    {
        var options = new DbContextOptionsBuilder<CareerDb>();
        _ = postgres ? options.UseNpgsql(connectionString) : options.UseSqlite(connectionString);
        return new CareerDb(options.Options);
    }

    /// <summary>Makes sure that the tables of this version are there; tables of another version are dropped.</summary>
    public void EnsureSchema()
    {
        try
        {
            if (!HasSchema())
                CreateSchema();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 11 or 26)
        {
            // Damaged, or no database at all: it is derived, so it is made again.
            SqliteConnection.ClearAllPools();
            foreach (var path in new[] { file, file + "-wal", file + "-shm" })
                File.Delete(path);
            CreateSchema();
        }
    }

    /// <summary>Starts the writer's transaction; a second writer waits for the first.</summary>
    public IDbContextTransaction BeginWrite(CareerDb db)
    {
        var transaction = db.Database.BeginTransaction();
        if (postgres)
            db.Database.ExecuteSqlRaw("SELECT pg_advisory_xact_lock(4704)");
        return transaction;
    }

    /// <summary>
    /// Opens one state of the database for reading, which stays the same until it is disposed, whatever is published
    /// meanwhile. Null where there are no tables of this version yet.
    /// </summary>
    public Snapshot? OpenSnapshot()
    {
        Snapshot? snapshot = null;
        try
        {
            snapshot = new Snapshot(Connect());
            if (snapshot.Setting(SettingKeys.Schema) == CareerDb.SchemaVersion)
                return snapshot;
        }
        catch (DbException e) when (IsMissing(e)) { }
        snapshot?.Dispose();
        return null;
    }

    private static bool IsMissing(DbException e) =>
        e is SqliteException { SqliteErrorCode: 1 or 14 }
        || (e is PostgresException { SqlState: PostgresErrorCodes.UndefinedTable });

    private DbConnection Connect()
    {
        if (!postgres)
            ForgetReplacedFile();
        DbConnection connection = postgres
            ? new NpgsqlConnection(connectionString)
            : new SqliteConnection(connectionString + ";Mode=ReadWrite");
        connection.Open();
        return connection;
    }

    // The database may be deleted at any time; pooled connections would go on reading the file that is gone.
    private void ForgetReplacedFile()
    {
        var made = File.GetCreationTimeUtc(file).Ticks;
        if (Interlocked.Exchange(ref fileMade, made) != made)
            SqliteConnection.ClearAllPools();
    }

    private bool HasSchema()
    {
        using var snapshot = OpenSnapshot();
        return snapshot is not null;
    }

    private void CreateSchema()
    {
        using var db = Context();
        var creator = (RelationalDatabaseCreator)db.GetService<IDatabaseCreator>();
        if (!creator.Exists())
            creator.Create();
        if (!postgres)
            db.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
        using var transaction = BeginWrite(db);
        // Another writer may have made them, and published, while this one waited.
        if (HasSchema())
            return;
        foreach (var drop in DropTables)
            db.Database.ExecuteSqlRaw(drop);
        creator.CreateTables();
        db.Settings.Add(new SettingRow { Key = SettingKeys.Schema, Value = CareerDb.SchemaVersion });
        db.SaveChanges();
        transaction.Commit();
    }

    private static string DefaultFile(string contentRoot)
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        if (data.Length == 0)
            data = Path.GetTempPath();
        var root = Encoding.UTF8.GetBytes(Path.GetFullPath(contentRoot).TrimEnd('/'));
        var name = Convert.ToHexStringLower(SHA256.HashData(root))[..12];
        return Path.Combine(data, "CareerCompare", name + ".db");
    }
}
