using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CareerCompare.Store;

/// <summary>Which database, and how to open it: one publisher at a time, and readers that each see one snapshot.</summary>
public sealed class CareerDatabase
{
    private readonly string connectionString;
    private readonly SqliteFile? file;
    private volatile bool isDamaged;

    private CareerDatabase(SqliteFile file) => (this.file, connectionString) = (file, file.ConnectionString);

    private CareerDatabase(string postgres) => connectionString = postgres;

    /// <summary>The database's name in logs; holds no password.</summary>
    public string Description => file is null ? "PostgreSQL" : "SQLite " + file.Name;

    /// <summary>The folder of a SQLite database; null for PostgreSQL.</summary>
    internal string? Folder => file?.Folder;

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

    /// <summary>Waits until no other publisher, of this process or another, works on this database. Dispose it to end the turn.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public IDisposable TakeTurn(CancellationToken cancellationToken) =>
        file is null ? new PostgresTurn(connectionString, cancellationToken) : file.TakeTurn(cancellationToken);

    /// <summary>Whether a reader found damage in it.</summary>
    public bool IsDamaged => file?.IsDamaged ?? isDamaged;

    /// <summary>
    /// Whether there is a database of this version without damage. Reads all of a SQLite file, unless it is unchanged since this
    /// process wrote it. If false, publishing rebuilds it.
    /// </summary>
    /// <exception cref="DamagedDatabaseException">It cannot be opened right now; its content may be fine.</exception>
    public bool IsSound()
    {
        if (file is null)
            return !isDamaged;
        if (file.IsDamaged || !file.Exists)
            return false;
        try
        {
            using var snapshot = OpenSnapshot();
            if (snapshot is null)
                return false;
            if (!file.IsExamined && !snapshot.IsWhole())
            {
                file.MarkDamaged(file.Identity());
                return false;
            }
            file.MarkExamined();
            return true;
        }
        catch (DamagedDatabaseException) when (file.IsDamaged)
        {
            return false;
        }
    }

    /// <summary>
    /// Replaces everything that is published: in SQLite by a new file that takes the place of the old one when it is complete, in
    /// PostgreSQL in one transaction. Readers see the old publication until then.
    /// </summary>
    /// <param name="work">Writes into empty tables; false leaves everything as it was.</param>
    public void Replace(Func<PublicationWriter, bool> work)
    {
        if (file is not null)
        {
            ReplaceFile(file, work);
            return;
        }
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        var hasTables = HasTables();
        using var transaction = connection.BeginTransaction();
        if (!hasTables)
            Schema.Replace(connection, transaction);
        using var writer = new PublicationWriter(connection, transaction);
        writer.Clear();
        if (!work(writer))
            return;
        writer.SaveCounts();
        transaction.Commit();
        isDamaged = false;
    }

    /// <summary>Changes what is published, in one transaction.</summary>
    public void Update(Action<PublicationWriter> work)
    {
        using (var connection = Connection())
        {
            connection.Open();
            if (connection is SqliteConnection sqlite)
                Execute(sqlite, "PRAGMA synchronous = NORMAL");
            using var transaction = connection.BeginTransaction();
            using var writer = new PublicationWriter(connection, transaction);
            work(writer);
            writer.SaveCounts();
            transaction.Commit();
        }
        file?.MarkExamined();
    }

    /// <summary>Empties the log of SQLite, after readers were given what is in it; takes longer than most updates.</summary>
    public void Tidy()
    {
        if (file is null)
            return;
        EmptyLog();
        file.MarkExamined();
    }

    /// <summary>The last good versions of files. Dispose it.</summary>
    public LastGoodFiles LastGoodFiles()
    {
        if (file is not null)
            return new(() => file.Exists ? new SqliteConnection(file.Unpooled) : null);
        var files = new LastGoodFiles(() => new NpgsqlConnection(connectionString));
        // Tables of another version are locked and dropped while they are replaced.
        if (!HasTables())
            files.ReadAll();
        return files;
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
        sqlite.ForgetReplaced();
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

    // Nobody reads the new file before it is complete, and a failed one is deleted, so it needs no journal.
    private void ReplaceFile(SqliteFile sqlite, Func<PublicationWriter, bool> work)
    {
        var beside = sqlite.Beside();
        try
        {
            using (var connection = new SqliteConnection(beside.ConnectionString))
            {
                connection.Open();
                Execute(connection, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768");
                Schema.MakeIn(connection);
                using (var transaction = connection.BeginTransaction())
                {
                    using var writer = new PublicationWriter(connection, transaction);
                    if (!work(writer))
                        return;
                    writer.SaveCounts();
                    transaction.Commit();
                }
                // With a write-ahead log, readers never wait for an update.
                Execute(connection, "PRAGMA journal_mode = WAL");
            }
            // The log of the old file is deleted before the new file takes its name: leave nothing in it.
            EmptyLog();
            sqlite.ReplaceBy(beside);
            sqlite.MarkExamined();
        }
        finally
        {
            beside.Delete();
        }
    }

    // An empty log takes no room, and readers can do without it if the folder is read-only. If a reader still needs the log, the
    // next publisher empties it.
    private void EmptyLog()
    {
        try
        {
            if (!file!.Exists)
                return;
            using var connection = new SqliteConnection(connectionString);
            connection.Open();
            Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (DbException)
        {
            // The publication is safe in the log; readers find it there, or the damage.
        }
    }

    private bool HasTables()
    {
        using var snapshot = OpenSnapshot();
        return snapshot is not null;
    }

    private DbConnection Connection() =>
        file is null ? new NpgsqlConnection(connectionString) : new SqliteConnection(connectionString);

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
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
