using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CareerCompare.Store;

/// <summary>
/// One state of the database, as one reader sees it. It uses plain ADO.NET: on this hottest path EF Core would cost
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
        where T : class =>
        Guard(() =>
            One("SELECT \"Value\" FROM settings WHERE \"Key\" = @key", key) is { } stored
                ? ChecksummedJson.Read<T>(Stored.Setting, key, stored)
                : null
        );

    /// <summary>A role; null where there is none.</summary>
    public Role? Role(string slug) =>
        Document<Role>(Stored.Role, "SELECT \"Document\" FROM roles WHERE \"Slug\" = @key", slug);

    /// <summary>An authored comparison; null where there is none.</summary>
    public Article? Comparison(string path) =>
        Document<Article>(Stored.Comparison, "SELECT \"Document\" FROM comparisons WHERE \"Path\" = @key", path);

    /// <summary>The article of a term; null where there is none.</summary>
    public Article? Term(string slug) =>
        Document<Article>(Stored.TermArticle, "SELECT \"Document\" FROM terms WHERE \"Slug\" = @key", slug);

    /// <summary>The article of a job; null where there is none.</summary>
    public Article? Job(string slug) =>
        Document<Article>(Stored.JobArticle, "SELECT \"Document\" FROM jobs WHERE \"Slug\" = @key", slug);

    /// <summary>Figures of pay.</summary>
    /// <param name="byRole">Whether to read the figures of single roles; otherwise all others.</param>
    public IReadOnlyList<PayFile> Pay(bool byRole) =>
        Guard<IReadOnlyList<PayFile>>(() =>
            [
                .. Documents<PayFile>(
                        Stored.Pay,
                        $"SELECT \"Path\", \"Document\" FROM pay WHERE {(byRole ? "" : "NOT ")}\"IsRole\""
                    )
                    .Select(row => row.Value)
                    // The column itself has no checksum.
                    .Select(file => file.Adverts is not null == byRole ? file : throw Missing($"Pay of {file.Source}")),
            ]
        );

    /// <summary>The terms that roles ask for, with their evidence, by role; roles that do not exist are left out.</summary>
    public Dictionary<string, List<RoleSkill>> RoleTerms(IReadOnlyList<string> slugs) =>
        Guard(() =>
        {
            var names = string.Join(", ", slugs.Select((_, i) => $"@p{i}").DefaultIfEmpty("NULL"));
            return new Dictionary<string, List<RoleSkill>>(
                Documents<List<RoleSkill>>(
                    Stored.RoleTerms,
                    $"SELECT \"Slug\", \"Terms\" FROM roles WHERE \"Slug\" IN ({names})",
                    slugs
                ),
                StringComparer.Ordinal
            );
        });

    /// <summary>What a text index finds; see <see cref="TextIndex.Find"/>.</summary>
    public SearchHits Search(SearchQuery query, string? kind, int take, IReadOnlyCollection<SearchEntry> without) =>
        Guard(() => TextIndex.Find(connection, transaction, new(query, kind, take, without)));

    /// <summary>A picture's bytes; null where there is none.</summary>
    public byte[]? Bytes(Picture picture) =>
        Guard(() =>
        {
            using var command = Command("SELECT \"Bytes\" FROM pictures WHERE \"Path\" = @key", picture.Path);
            var bytes = command.ExecuteScalar() as byte[];
            return bytes is null || Convert.ToHexStringLower(SHA256.HashData(bytes)) == picture.Digest
                ? bytes
                : throw new DamagedDatabaseException("A picture is not what was written.");
        });

    /// <summary>Everything that lists and addresses need.</summary>
    /// <param name="before">The lists of an earlier publication; what did not change is taken from them.</param>
    public PublishedLists Lists(PublishedLists? before = null) =>
        Guard(() =>
        {
            var counts =
                Setting<Dictionary<string, int>>(SettingKeys.Counts) ?? throw Missing("How many rows there are");
            foreach (var table in StoredTable.Listed)
            {
                // A damaged B-tree can lose or repeat a row although every document is intact.
                if (Count(table) != counts.GetValueOrDefault(table.Name))
                    throw Missing($"A row of {table.Name}");
            }
            return new PublishedLists(
                List(StoredTable.Roles, Stored.RoleSummary, before?.Roles),
                List(StoredTable.Comparisons, Stored.ComparisonSummary, before?.Comparisons),
                List(StoredTable.Terms, Stored.Term, before?.Terms),
                List(StoredTable.Jobs, Stored.Job, before?.Jobs),
                List(StoredTable.Pictures, Stored.Picture, before?.Pictures)
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
        try
        {
            connection.Open();
            transaction = connection is SqliteConnection sqlite
                ? sqlite.BeginTransaction(deferred: true)
                : connection.BeginTransaction(IsolationLevel.RepeatableRead);
            return One("SELECT \"Value\" FROM settings WHERE \"Key\" = @key", SettingKeys.Schema);
        }
        catch (DbException e) when (IsMissing(e))
        {
            return null;
        }
    }

    /// <summary>Whether SQLite finds its own structures whole. Reads the whole file.</summary>
    internal bool IsWhole() => Guard(() => One("PRAGMA integrity_check(1)", null) == "ok");

    private static bool IsMissing(DbException e) =>
        e is SqliteException { SqliteErrorCode: 1 }
        || e
            is PostgresException
            {
                SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidCatalogName
            };

    // A flipped bit can also turn a text into a number or NULL.
    private static bool IsUnreadable(Exception e) =>
        e is DbException or InvalidCastException or InvalidOperationException;

    private T? Document<T>(Stored kind, string sql, string key)
        where T : class =>
        Guard(() =>
        {
            using var command = Command(sql, key);
            return command.ExecuteScalar() switch
            {
                null or DBNull => null,
                byte[] stored => CompressedJson.Read<T>(kind, key, stored),
                _ => throw new DamagedDatabaseException($"The {kind} of {key} is not what was written."),
            };
        });

    private List<KeyValuePair<string, T>> Documents<T>(Stored kind, string sql, params IReadOnlyList<string> keys)
    {
        using var command = Command(sql);
        for (var i = 0; i < keys.Count; i++)
            Add(command, $"@p{i}", keys[i]);
        using var reader = command.ExecuteReader();
        var rows = new List<KeyValuePair<string, T>>();
        while (reader.Read())
        {
            var key = reader.GetString(0);
            rows.Add(new(key, CompressedJson.Read<T>(kind, key, reader.GetFieldValue<byte[]>(1))));
        }
        return rows;
    }

    private StoredList<T> List<T>(StoredTable table, Stored kind, StoredList<T>? before)
    {
        var list = new StoredList<T>();
        var unknown = new List<string>();
        var column = before is null ? "\"Summary\"" : $"substr(\"Summary\", 1, {ChecksummedJson.ChecksumLength})";
        using (var command = Command($"SELECT \"{table.Key}\", {column} FROM {table.Name}"))
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                var (key, stored) = (reader.GetString(0), reader.GetString(1));
                if (before is null)
                    list.Add(key, ChecksummedJson.Checksum(stored), ChecksummedJson.Read<T>(kind, key, stored));
                else if (before.TryGet(key, stored, out var known))
                    list.Add(key, stored, known);
                else
                    unknown.Add(key);
            }
        }
        foreach (var key in unknown)
        {
            var stored = One($"SELECT \"Summary\" FROM {table.Name} WHERE \"{table.Key}\" = @key", key) ?? "";
            list.Add(key, ChecksummedJson.Checksum(stored), ChecksummedJson.Read<T>(kind, key, stored));
        }
        return list;
    }

    private int Count(StoredTable table)
    {
        using var command = Command($"SELECT count(*) FROM {table.Name}");
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            if (e is not DbException || DatabaseFault.IsDamage(e) || DatabaseFault.IsUnreadable(e))
                damaged();
            throw new DamagedDatabaseException("The database cannot be read.", e);
        }
        catch (DamagedDatabaseException)
        {
            damaged();
            throw;
        }
    }

    private string? One(string sql, string? key)
    {
        using var command = Command(sql, key);
        return command.ExecuteScalar() as string;
    }

    private DbCommand Command(string sql, string? key = null)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        if (key is not null)
            Add(command, "@key", key);
        return command;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
