using System.Data.Common;

namespace CareerCompare.Store;

/// <summary>
/// The files of the content folder as they were last published, for those that are held back now. Also read from a database that
/// is damaged or of another version: a file that cannot be found there has no last good version.
/// </summary>
public sealed class LastGoodFiles : IDisposable
{
    private readonly Lazy<DbConnection?> connection;

    internal LastGoodFiles(Func<DbConnection> open) => connection = new(() => Open(open));

    /// <inheritdoc />
    public void Dispose()
    {
        if (connection.IsValueCreated)
            connection.Value?.Dispose();
    }

    /// <summary>The text of a file; null where it has no last good version.</summary>
    public string? Text(string path) =>
        Read(
                "SELECT \"Source\" FROM files WHERE \"Path\" = @path",
                reader => CompressedJson.Read<string>(Stored.Source, path, reader.GetFieldValue<byte[]>(0)),
                path
            )
            .FirstOrDefault();

    /// <summary>A picture with its bytes; null where it has no last good version.</summary>
    public (Picture Noun, byte[] Bytes)? Picture(string path) =>
        Read(
            "SELECT \"Summary\", \"Bytes\" FROM pictures WHERE \"Path\" = @path",
            reader => new KeyValuePair<Picture, byte[]>(
                ChecksummedJson.Read<Picture>(Stored.Picture, path, reader.GetString(0)),
                reader.GetFieldValue<byte[]>(1)
            ),
            path
        )
            is [var found]
            ? (found.Key, found.Value)
            : null;

    /// <summary>The paths of all files and pictures that have one.</summary>
    public IReadOnlyList<string> Paths() =>
        Read("SELECT \"Path\" FROM files UNION ALL SELECT \"Path\" FROM pictures", reader => reader.GetString(0));

    private static DbConnection? Open(Func<DbConnection> open)
    {
        DbConnection? opened = null;
        try
        {
            opened = open();
            opened.Open();
            return opened;
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException)
        {
            opened?.Dispose();
            return null;
        }
    }

    private List<T> Read<T>(string sql, Func<DbDataReader, T> read, string? path = null)
    {
        var found = new List<T>();
        try
        {
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
            using var reader = command.ExecuteReader();
            while (reader.Read())
                found.Add(read(reader));
        }
        catch (Exception e) when (e is DbException or DamagedDatabaseException or InvalidCastException)
        {
            // Use what could be read up to here.
        }
        return found;
    }
}
