using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CareerCompare.Store;

/// <summary>
/// One state of the database, as one reader sees it. A plain reader: this is the hottest path, where EF Core would cost
/// more than the query.
/// </summary>
public sealed class Snapshot : IDisposable
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;

    internal Snapshot(DbConnection connection)
    {
        this.connection = connection;
        transaction = connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : connection.BeginTransaction(IsolationLevel.RepeatableRead);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
    }

    /// <summary>A value of the publication as a whole, or null.</summary>
    public string? Setting(string key) => One("SELECT \"Value\" FROM settings WHERE \"Key\" = @key", key);

    /// <summary>A role's document, or null.</summary>
    public string? Role(string slug) => One("SELECT \"Document\" FROM roles WHERE \"Slug\" = @key", slug);

    /// <summary>A comparison's document, or null.</summary>
    public string? Comparison(string path) => One("SELECT \"Document\" FROM comparisons WHERE \"Path\" = @key", path);

    /// <summary>The summaries of all roles.</summary>
    public IReadOnlyList<string> RoleSummaries() =>
        [.. Pairs("SELECT \"Slug\", \"Summary\" FROM roles").Select(row => row.Value)];

    /// <summary>Path and summary of all comparisons.</summary>
    public IReadOnlyList<(string Path, string Value)> ComparisonSummaries() =>
        Pairs("SELECT \"Path\", \"Summary\" FROM comparisons");

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
