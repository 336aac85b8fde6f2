using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CareerCompare.Store;

/// <summary>
/// One state of the database, as one reader sees it. A plain reader: this is the hottest path, where EF Core would cost
/// more than the query. Whatever cannot be read, or is not what was written, is a <see cref="DamagedDatabaseException"/>.
/// </summary>
public sealed class Snapshot : IDisposable
{
    private readonly DbConnection connection;
    private readonly Action damaged;
    private DbTransaction? transaction;

    internal Snapshot(DbConnection connection, Action damaged)
    {
        this.connection = connection;
        this.damaged = damaged;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        transaction?.Dispose();
        connection.Dispose();
    }

    /// <summary>A value of the publication as a whole; null where it is not there.</summary>
    public T? Setting<T>(string key)
        where T : class => Document<T>(Stored.Setting, "SELECT \"Value\" FROM settings WHERE \"Key\" = @key", key);

    /// <summary>A role; null where there is none.</summary>
    public Role? Role(string slug) =>
        Document<Role>(Stored.Role, "SELECT \"Document\" FROM roles WHERE \"Slug\" = @key", slug);

    /// <summary>An authored comparison; null where there is none.</summary>
    public Article? Comparison(string path) =>
        Document<Article>(Stored.Comparison, "SELECT \"Document\" FROM comparisons WHERE \"Path\" = @key", path);

    /// <summary>The summaries of all roles and, with their paths, of all comparisons: none is missing.</summary>
    public (
        IReadOnlyList<RoleSummary> Roles,
        IReadOnlyList<(string Path, ComparisonSummary Summary)> Comparisons
    ) Lists() =>
        Guard(() =>
        {
            var roles = Pairs("SELECT \"Slug\", \"Summary\" FROM roles");
            var comparisons = Pairs("SELECT \"Path\", \"Summary\" FROM comparisons");
            if (Manifest.Of(roles, comparisons) != Setting<string>(SettingKeys.Manifest))
                throw new DamagedDatabaseException("Not all roles and comparisons of the publication are there.");
            return (
                (IReadOnlyList<RoleSummary>)
                    [.. roles.Select(row => Sealed.Read<RoleSummary>(Stored.RoleSummary, row.Key, row.Value))],
                (IReadOnlyList<(string, ComparisonSummary)>)
                    [
                        .. comparisons.Select(row =>
                            (row.Key, Sealed.Read<ComparisonSummary>(Stored.ComparisonSummary, row.Key, row.Value))
                        ),
                    ]
            );
        });

    /// <summary>Says that something is missing that must be there.</summary>
    public DamagedDatabaseException Missing(string what)
    {
        damaged();
        return new DamagedDatabaseException($"{what} is missing.");
    }

    /// <summary>What the tables were made by; null where there are none.</summary>
    internal string? Version()
    {
        connection.Open();
        transaction = connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : connection.BeginTransaction(IsolationLevel.RepeatableRead);
        try
        {
            return One("SELECT \"Value\" FROM settings WHERE \"Key\" = @key", SettingKeys.Schema);
        }
        catch (DbException e) when (IsMissing(e))
        {
            return null;
        }
    }

    /// <summary>Whether SQLite finds its own structures whole. Reads the whole file.</summary>
    internal bool IsWhole() => Guard(() => One("PRAGMA integrity_check(1)", "") == "ok");

    /// <summary>What is remembered of each file, up to the first that cannot be read.</summary>
    internal IReadOnlyList<FileRow> FilesThatCanBeRead()
    {
        var rows = new List<FileRow>();
        try
        {
            using var command = Command("SELECT \"Path\", \"Record\", \"Document\" FROM files");
            using var reader = command.ExecuteReader();
            while (reader.Read())
                rows.Add(
                    new FileRow
                    {
                        Path = reader.GetString(0),
                        Record = reader.GetString(1),
                        Document = reader.IsDBNull(2) ? null : reader.GetString(2),
                    }
                );
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            // What was read so far is all that there is.
        }
        return rows;
    }

    private static bool IsMissing(DbException e) =>
        e is SqliteException { SqliteErrorCode: 1 }
        || (e is PostgresException { SqlState: PostgresErrorCodes.UndefinedTable });

    // A flipped bit may also make a text a number or nothing.
    private static bool IsUnreadable(Exception e) =>
        e is DbException or InvalidCastException or InvalidOperationException;

    private T? Document<T>(Stored kind, string sql, string key)
        where T : class => Guard(() => One(sql, key) is { } stored ? Sealed.Read<T>(kind, key, stored) : null);

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            damaged();
            throw new DamagedDatabaseException("The database cannot be read.", e);
        }
        catch (DamagedDatabaseException)
        {
            damaged();
            throw;
        }
    }

    private string? One(string sql, string key)
    {
        using var command = Command(sql);
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@key", key);
        command.Parameters.Add(parameter);
        return command.ExecuteScalar() as string;
    }

    private List<(string Key, string Value)> Pairs(string sql)
    {
        using var command = Command(sql);
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string)>();
        while (reader.Read())
            rows.Add((reader.GetString(0), reader.GetString(1)));
        return rows;
    }

    private DbCommand Command(string sql)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        return command;
    }
}
