using System.Data;
using System.Data.Common;
using System.Security.Cryptography;
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

    /// <summary>The article of a term; null where there is none.</summary>
    public Article? Term(string slug) =>
        Document<Article>(Stored.TermArticle, "SELECT \"Document\" FROM terms WHERE \"Slug\" = @key", slug);

    /// <summary>The article of a job; null where there is none.</summary>
    public Article? Job(string slug) =>
        Document<Article>(Stored.JobArticle, "SELECT \"Document\" FROM jobs WHERE \"Slug\" = @key", slug);

    /// <summary>Figures of pay.</summary>
    /// <param name="ofRoles">Whether of single roles; else those that are of none.</param>
    public IReadOnlyList<PayFile> Pay(bool ofRoles) =>
        Guard<IReadOnlyList<PayFile>>(() =>
            [
                .. Pairs($"SELECT \"Path\", \"Document\" FROM pay WHERE {(ofRoles ? "" : "NOT ")}\"OfRole\"")
                    .Select(row => ChecksummedJson.Read<PayFile>(Stored.Pay, row.Key, row.Summary))
                    // The column alone is not sealed.
                    .Select(file =>
                        file.Adverts is not null == ofRoles ? file : throw Missing($"Pay of {file.Source}")
                    ),
            ]
        );

    /// <summary>The terms that roles ask for, with their evidence, by role; roles that do not exist are left out.</summary>
    public Dictionary<string, List<RoleTerm>> RoleTerms(IReadOnlyList<string> slugs) =>
        Guard(() =>
        {
            using var command = Command("");
            for (var i = 0; i < slugs.Count; i++)
                Add(command, $"@p{i}", slugs[i]);
            var names = string.Join(", ", slugs.Select((_, i) => $"@p{i}").DefaultIfEmpty("NULL"));
            command.CommandText = $"SELECT \"Slug\", \"Terms\" FROM roles WHERE \"Slug\" IN ({names})";
            return Pairs(command)
                .ToDictionary(
                    row => row.Key,
                    row => ChecksummedJson.Read<List<RoleTerm>>(Stored.RoleTerms, row.Key, row.Summary),
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

    /// <summary>What lists and addresses need.</summary>
    public PublishedLists Lists() =>
        Guard(() =>
        {
            var roles = Pairs("SELECT \"Slug\", \"Summary\" FROM roles");
            var comparisons = Pairs("SELECT \"Path\", \"Summary\" FROM comparisons");
            var terms = Pairs("SELECT \"Slug\", \"Summary\" FROM terms");
            var pay = Pairs($"SELECT \"Path\", substr(\"Document\", 1, {ChecksummedJson.Length}) FROM pay");
            var jobs = Pairs("SELECT \"Slug\", \"Summary\" FROM jobs");
            var pictures = Pairs("SELECT \"Path\", \"Summary\" FROM pictures");
            var manifest = Manifest.For(
                (Stored.RoleSummary, roles),
                (Stored.ComparisonSummary, comparisons),
                (Stored.Term, terms),
                (Stored.Pay, pay),
                (Stored.Job, jobs),
                (Stored.Picture, pictures)
            );
            if (manifest != Setting<string>(SettingKeys.Manifest))
                throw new DamagedDatabaseException("Not all of the publication is there.");
            return new PublishedLists(
                [.. roles.Select(row => ChecksummedJson.Read<RoleSummary>(Stored.RoleSummary, row.Key, row.Summary))],
                [.. comparisons.Select(Comparison)],
                [.. terms.Select(row => ChecksummedJson.Read<Term>(Stored.Term, row.Key, row.Summary))],
                [.. jobs.Select(row => ChecksummedJson.Read<JobSummary>(Stored.Job, row.Key, row.Summary))],
                [.. pictures.Select(row => ChecksummedJson.Read<Picture>(Stored.Picture, row.Key, row.Summary))]
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
        || e
            is PostgresException
            {
                SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidCatalogName
            };

    // A flipped bit may also make a text a number or nothing.
    private static bool IsUnreadable(Exception e) =>
        e is DbException or InvalidCastException or InvalidOperationException;

    private static (string, ComparisonSummary) Comparison((string Key, string Summary) row) =>
        (row.Key, ChecksummedJson.Read<ComparisonSummary>(Stored.ComparisonSummary, row.Key, row.Summary));

    private T? Document<T>(Stored kind, string sql, string key)
        where T : class => Guard(() => One(sql, key) is { } stored ? ChecksummedJson.Read<T>(kind, key, stored) : null);

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

    private List<(string Key, string Summary)> Pairs(string sql)
    {
        using var command = Command(sql);
        return Pairs(command);
    }

    private static List<(string Key, string Summary)> Pairs(DbCommand command)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<(string, string)>();
        while (reader.Read())
            rows.Add((reader.GetString(0), reader.GetString(1)));
        return rows;
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
