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
    private readonly string connectionString;
    private readonly SqliteFile? file;
    private volatile bool isDamaged;

    private CareerDatabase(SqliteFile file) => (this.file, connectionString) = (file, file.ConnectionString);

    private CareerDatabase(string postgres) => connectionString = postgres;

    /// <summary>What the database is called in logs; holds no password.</summary>
    public string Description => file is null ? "PostgreSQL" : "SQLite " + file.Name;

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
                : new CareerDatabase(connectionString);
        }
        if (provider is not null && !string.Equals(provider, "Sqlite", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException(
                $"Database:Provider is \"{provider}\"; it can be Sqlite or Postgres.",
                nameof(provider)
            );
        return new CareerDatabase(
            new SqliteFile(
                string.IsNullOrWhiteSpace(connectionString)
                    ? $"Data Source={DefaultFile(contentRoot)}"
                    : connectionString
            )
        );
    }

    /// <summary>A context for the one writer. Dispose it.</summary>
    public CareerDb Context()
    {
        var options = new DbContextOptionsBuilder<CareerDb>();
        _ = file is null ? options.UseNpgsql(connectionString) : options.UseSqlite(connectionString);
        return new CareerDb(options.Options);
    }

    /// <summary>
    /// Lets one publisher at a time write: another waits. The work is given this database, or, where this one is damaged,
    /// of another version or not there, an empty one that takes its place when the work is done. Readers see the old one
    /// until then.
    /// </summary>
    /// <param name="work">
    /// Publishes into a database whose tables are there. Null says that it holds what was published last; else nothing in it
    /// counts, and of a damaged one before it this is what could be saved.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public T Write<T>(Func<CareerDatabase, IReadOnlyList<FileRow>?, T> work, CancellationToken cancellationToken)
    {
        if (file is null)
        {
            Tables.EnsureIn(this);
            var rescued = isDamaged ? Saved() : null;
            var written = work(this, rescued);
            isDamaged = false;
            return written;
        }
        using var turn = file.TakeTurn(cancellationToken);
        try
        {
            if (IsSound())
            {
                var result = work(this, null);
                EmptyLog();
                file.MarkExamined();
                return result;
            }
        }
        catch (Exception e) when (DatabaseFault.IsDamage(e))
        {
            file.MarkDamaged(file.Identity());
        }
        return WriteAnew(work);
    }

    /// <summary>
    /// Whether there is a database of this version without damage. Reads all of a SQLite file, unless that is as this process
    /// left it. False says that publishing will make it again.
    /// </summary>
    /// <exception cref="DamagedDatabaseException">It cannot be opened for now: that says nothing about what is in it.</exception>
    public bool IsSound()
    {
        if (file is null)
            return true;
        if (file.IsDamaged || !file.Exists)
            return false;
        try
        {
            using var snapshot = OpenSnapshot();
            if (snapshot is null || (!file.IsExamined && !snapshot.IsWhole()))
                return false;
            file.MarkExamined();
            return true;
        }
        catch (DamagedDatabaseException) when (file.IsDamaged)
        {
            return false;
        }
    }

    /// <summary>Starts the writer's transaction.</summary>
    public IDbContextTransaction BeginWrite(CareerDb db)
    {
        var transaction = db.Database.BeginTransaction();
        if (file is null)
            db.Database.ExecuteSqlRaw("SELECT pg_advisory_xact_lock(4704)");
        return transaction;
    }

    /// <summary>
    /// Opens one state of the database for reading, which stays the same until it is disposed, whatever is published
    /// meanwhile. Null where there are no tables of this version yet.
    /// </summary>
    /// <exception cref="DamagedDatabaseException">It cannot be read.</exception>
    public Snapshot? OpenSnapshot()
    {
        if (file is null)
        {
            var state = Open(new NpgsqlConnection(connectionString), () => isDamaged = true, out var unanswered);
            return unanswered is null
                ? state
                : throw new DamagedDatabaseException("The database does not answer.", unanswered);
        }
        try
        {
            return OpenFile(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DamagedDatabaseException("The database's folder cannot be read.", e);
        }
    }

    private static Snapshot? OpenFile(SqliteFile sqlite)
    {
        DbException? fault = null;
        var identity = sqlite.Identity();
        foreach (var reader in sqlite.Readers())
        {
            if (!sqlite.Exists)
                return null;
            var snapshot = Open(new SqliteConnection(reader), () => sqlite.MarkDamaged(identity), out fault);
            if (fault is null)
                return snapshot;
            if (!SqliteFile.CannotWrite(fault))
                break;
        }
        if (fault is SqliteException && (DatabaseFault.IsDamage(fault) || DatabaseFault.IsUnreadable(fault)))
            sqlite.MarkDamaged(identity);
        throw new DamagedDatabaseException("The database cannot be opened.", fault);
    }

    private static Snapshot? Open(DbConnection connection, Action damaged, out DbException? fault)
    {
        fault = null;
        var snapshot = new Snapshot(connection, damaged);
        try
        {
            if (snapshot.Version() == CareerDb.SchemaVersion)
                return snapshot;
        }
        catch (DbException e)
        {
            fault = e;
        }
        snapshot.Dispose();
        return null;
    }

    // A log that is empty takes no room, and can be done without where nothing can be written. Where a reader needs it still,
    // the next publisher empties it.
    private void EmptyLog()
    {
        try
        {
            using var db = Context();
            db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (DbException e) when (SqliteFile.CannotWrite(e))
        {
            // What was published is safe in the log, and read from there.
        }
    }

    private T WriteAnew<T>(Func<CareerDatabase, IReadOnlyList<FileRow>?, T> work)
    {
        var beside = new CareerDatabase(file!.Beside());
        try
        {
            Tables.MakeIn(beside);
            var result = work(beside, Saved());
            file.ReplaceBy(beside.file!);
            file.MarkExamined();
            return result;
        }
        finally
        {
            beside.file!.Delete();
        }
    }

    private IReadOnlyList<FileRow> Saved()
    {
        try
        {
            using var snapshot = OpenSnapshot();
            return snapshot?.FilesThatCanBeRead() ?? [];
        }
        catch (DamagedDatabaseException)
        {
            return [];
        }
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
