using System.Data.Common;
using System.Text.Json;
using Npgsql;

namespace CareerCompare.Store;

/// <summary>
/// The files of the content folder as they were last published, for those that are held back now. Also read from a database that
/// is damaged or of another version: a file that cannot be found there has no last good version. Thread-safe.
/// </summary>
public sealed class LastGoodFiles : IDisposable
{
    private readonly Lock door = new();
    private readonly Lazy<DbConnection?> connection;
    private Dictionary<string, string>? texts;

    internal LastGoodFiles(Func<DbConnection?> open) => connection = new(() => Open(open));

    /// <inheritdoc />
    public void Dispose()
    {
        if (connection.IsValueCreated)
            connection.Value?.Dispose();
    }

    /// <summary>The text of a file; null where it has no last good version.</summary>
    /// <exception cref="DbException">The database does not answer, which tells nothing about the file.</exception>
    public string? Text(string path) =>
        texts is not null
            ? texts.GetValueOrDefault(path)
            : Read(
                    "SELECT \"Source\" FROM files WHERE \"Path\" = @path",
                    reader => CompressedJson.Read<string>(Stored.Source, path, reader.GetFieldValue<byte[]>(0)),
                    path
                )
                .FirstOrDefault();

    /// <summary>A picture with its bytes; null where it has no last good version.</summary>
    /// <exception cref="DbException">The database does not answer, which tells nothing about the picture.</exception>
    public (Picture Noun, byte[] Bytes)? Picture(string path) =>
        texts is not null
            ? null
            : Read<(Picture, byte[])?>(
                    "SELECT \"Summary\", \"Bytes\" FROM pictures WHERE \"Path\" = @path",
                    reader =>
                        (
                            ChecksummedJson.Read<Picture>(Stored.Picture, path, reader.GetString(0)),
                            reader.GetFieldValue<byte[]>(1)
                        ),
                    path
                )
                .FirstOrDefault();

    /// <summary>The paths of all files and pictures that have one.</summary>
    /// <exception cref="DbException">The database does not answer.</exception>
    public IReadOnlyList<string> Paths() =>
        texts is not null ? [.. texts.Keys] : [.. Paths("files"), .. Paths("pictures")];

    /// <summary>Reads the texts of all files now, because their table is about to be dropped. Pictures go with it.</summary>
    internal void ReadAll() =>
        texts = new Dictionary<string, string>(
            Read(
                "SELECT \"Path\", \"Source\" FROM files",
                reader =>
                {
                    var (path, source) = (reader.GetString(0), reader.GetFieldValue<byte[]>(1));
                    return KeyValuePair.Create(path, CompressedJson.Read<string>(Stored.Source, path, source));
                }
            ),
            StringComparer.Ordinal
        );

    private List<string> Paths(string table) => Read($"SELECT \"Path\" FROM {table}", reader => reader.GetString(0));

    private static DbConnection? Open(Func<DbConnection?> open)
    {
        var opened = open();
        try
        {
            opened?.Open();
            return opened;
        }
        catch (Exception e) when (IsLost(e))
        {
            opened?.Dispose();
            return null;
        }
    }

    // Connections are not thread-safe, and files are parsed on all cores.
    private List<T> Read<T>(string sql, Func<DbDataReader, T> read, string? path = null)
    {
        lock (door)
        {
            var found = new List<T>();
            using var command = connection.Value?.CreateCommand();
            if (command is null)
                return found;
            command.CommandText = sql;
            if (path is not null)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("@path", path);
                command.Parameters.Add(parameter);
            }
            try
            {
                using var reader = command.ExecuteReader();
                while (reader.Read())
                    Add(found, reader, read);
            }
            catch (Exception e) when (IsLost(e))
            {
                // Use what could be read up to here.
            }
            return found;
        }
    }

    private static void Add<T>(List<T> found, DbDataReader reader, Func<DbDataReader, T> read)
    {
        try
        {
            found.Add(read(reader));
        }
        catch (Exception e) when (e is InvalidCastException or InvalidOperationException or JsonException || IsLost(e))
        {
            // Skip a damaged row: the others may be fine.
        }
    }

    // Damage, or no such table. Anything else is thrown, so that publishing fails and tries again.
    private static bool IsLost(Exception e) =>
        DatabaseFault.IsDamage(e)
        || e is PostgresException { SqlState: PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn };
}
