using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CareerCompare.Store;

/// <summary>Writes rows inside the publisher's transaction. Each statement is prepared once.</summary>
public sealed class PublicationWriter : IDisposable
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);
    private int lastEntry;

    internal PublicationWriter(DbConnection connection, DbTransaction transaction)
    {
        (this.connection, this.transaction) = (connection, transaction);
        lastEntry = Convert.ToInt32(
            Command("SELECT coalesce(max(\"Id\"), 0) FROM search", 0).ExecuteScalar(),
            CultureInfo.InvariantCulture
        );
    }

    /// <summary>Whether the database is SQLite; else it is PostgreSQL.</summary>
    internal bool IsSqlite => connection is SqliteConnection;

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
    }

    /// <summary>Saves a row, in place of one with the same key.</summary>
    public void Save(StoredRow row)
    {
        var table = row.Table;
        var columns = table.Columns.Prepend(table.Key).Select(Quoted).ToList();
        Run(
            $"INSERT INTO {table.Name} ({string.Join(", ", columns)}) "
                + $"VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))}) "
                + $"ON CONFLICT ({columns[0]}) DO UPDATE SET "
                + string.Join(", ", columns.Skip(1).Select(column => $"{column} = excluded.{column}")),
            [row.Key, .. row.Values]
        );
    }

    /// <summary>Saves a value of the publication as a whole.</summary>
    public void Set<T>(string key, T value) =>
        Save(new StoredRow(StoredTable.Settings, key, ChecksummedJson.Write(Stored.Setting, key, value)));

    /// <summary>Deletes a row, if it is there.</summary>
    public void Delete(StoredTable table, string key) =>
        Run($"DELETE FROM {table.Name} WHERE {Quoted(table.Key)} = @p0", key);

    /// <summary>Adds an entry to the text index.</summary>
    public void Index(IndexedText text)
    {
        var id = TextIndex.NextId(ref lastEntry, text.Entry.Kind);
        Run(
            "INSERT INTO search (\"Id\", \"Page\", \"Section\") VALUES (@p0, @p1, @p2)",
            id,
            text.Entry.Page,
            text.Entry.Section
        );
        Run(TextIndex.InsertSql(IsSqlite), id, text.Title, text.Names, text.Body);
    }

    /// <summary>Removes everything of a page from the text index.</summary>
    public void Unindex(string page)
    {
        if (IsSqlite)
            Run("DELETE FROM search_text WHERE rowid IN (SELECT \"Id\" FROM search WHERE \"Page\" = @p0)", page);
        Run("DELETE FROM search WHERE \"Page\" = @p0", page);
    }

    /// <summary>Publishes how many rows each table has, so that a reader notices one that is lost.</summary>
    internal void SaveCounts() =>
        Set(
            SettingKeys.Counts,
            StoredTable.Listed.ToDictionary(
                table => table.Name,
                table =>
                    Convert.ToInt32(
                        Command($"SELECT count(*) FROM {table.Name}", 0).ExecuteScalar(),
                        CultureInfo.InvariantCulture
                    ),
                StringComparer.Ordinal
            )
        );

    /// <summary>Empties all tables.</summary>
    internal void Clear()
    {
        foreach (var table in StoredTable.Listed.Append(StoredTable.Files))
            Run($"DELETE FROM {table.Name}");
        if (IsSqlite)
            Run("DELETE FROM search_text WHERE rowid IN (SELECT \"Id\" FROM search)");
        Run("DELETE FROM search");
    }

    private static string Quoted(string column) => $"\"{column}\"";

    private void Run(string sql, params IReadOnlyList<object> values)
    {
        var command = Command(sql, values.Count);
        for (var i = 0; i < values.Count; i++)
            command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }

    private DbCommand Command(string sql, int parameters)
    {
        if (commands.TryGetValue(sql, out var command))
            return command;
        command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{i}";
            command.Parameters.Add(parameter);
        }
        return commands[sql] = command;
    }
}
