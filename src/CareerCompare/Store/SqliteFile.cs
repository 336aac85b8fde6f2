using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CareerCompare.Store;

/// <summary>
/// The file of a SQLite database: who may write it, whether it is still the file that was opened, and how a new one replaces
/// it.
/// </summary>
internal sealed class SqliteFile
{
    private const int BusySeconds = 30;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(25);

    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    // SQLite's result codes: the folder or file cannot be written, or the disk is full. A reader needs neither.
    private static readonly int[] WriteFaults = [8, 10, 13, 14];

    private readonly string path;
    private long opened;
    private long damaged;
    private (long, DateTime, long) examined;
    private readonly Lock door = new();

    public SqliteFile(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = BusySeconds };
        path = Path.GetFullPath(settings.DataSource);
        settings.DataSource = path;
        ConnectionString = settings.ConnectionString;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    }

    public string ConnectionString { get; }

    /// <summary>For a connection that is closed for good: it may read a file that is about to be replaced.</summary>
    public string Unpooled =>
        new SqliteConnectionStringBuilder(ConnectionString)
        {
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ConnectionString;

    public string Name => path;

    public string Folder => Path.GetDirectoryName(path)!;

    /// <summary>Whether the file that is there now was found damaged.</summary>
    public bool IsDamaged => Volatile.Read(ref damaged) == Identity();

    /// <summary>Whether the file is as it was when it was last found whole, as far as its length and times tell.</summary>
    public bool IsExamined
    {
        get
        {
            lock (door)
                return examined == Stamp();
        }
    }

    /// <summary>Remembers that the file is whole as it is now.</summary>
    public void MarkExamined()
    {
        lock (door)
            examined = Stamp();
    }

    /// <summary>Remembers that a file is damaged, until another takes its place.</summary>
    /// <param name="identity">The file that was opened, which may have been replaced since.</param>
    public void MarkDamaged(long identity) => Volatile.Write(ref damaged, identity);

    /// <summary>Tells the file that is there now from one that takes its place.</summary>
    public long Identity() => File.GetCreationTimeUtc(path).Ticks;

    /// <summary>Waits until no other publisher, of this process or another, works on this database; dispose to end the turn.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public IDisposable TakeTurn(CancellationToken cancellationToken)
    {
        // Somebody may have deleted the database with its folder.
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            try
            {
                // The system releases this lock when the process ends, so a killed publisher blocks nobody.
                var turn = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
                ForgetReplaced();
                return turn;
            }
            catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException) && IsHeld(e))
            {
                cancellationToken.ThrowIfCancellationRequested();
                cancellationToken.WaitHandle.WaitOne(Turn);
            }
        }
    }

    /// <summary>
    /// The ways to open it for reading, best first. A read-only folder, or a full disk, has no room for the index
    /// that readers of a write-ahead log share. If the log is empty, the file alone is complete.
    /// </summary>
    public IEnumerable<string> Readers()
    {
        yield return ConnectionString + ";Mode=ReadWrite";
        yield return ConnectionString + ";Mode=ReadOnly";
        if (!File.Exists(path + "-wal") || new FileInfo(path + "-wal").Length == 0)
            yield return new SqliteConnectionStringBuilder(ConnectionString)
            {
                DataSource = $"file:{Uri.EscapeDataString(path).Replace("%2F", "/")}?immutable=1",
                Mode = SqliteOpenMode.ReadOnly,
                // A pooled connection would never see what another process publishes.
                Pooling = false,
            }.ConnectionString;
    }

    public bool Exists => File.Exists(path);

    public static bool CannotWrite(DbException e) => e is SqliteException x && WriteFaults.Contains(x.SqliteErrorCode);

    /// <summary>An empty place for a new database, in the same folder.</summary>
    public SqliteFile Beside()
    {
        var beside = new SqliteFile(
            new SqliteConnectionStringBuilder(ConnectionString)
            {
                DataSource = path + ".new",
                Pooling = false,
            }.ConnectionString
        );
        beside.Delete();
        return beside;
    }

    /// <summary>
    /// Puts a complete database in this one's place. Readers that have the old one open go on reading it; a log of the old
    /// one must be gone before the new one comes, or it would be taken for the new one's.
    /// </summary>
    public void ReplaceBy(SqliteFile complete)
    {
        // SQLite deletes the log when the database is closed, unless there is no room to write what is in it.
        if (File.Exists(complete.path + "-wal"))
            throw new IOException("The new database still has a log.", DatabaseFault.DiskFull);
        // Flush before renaming: after a power cut the name must not lead to an empty file.
        using (var written = new FileStream(complete.path, FileMode.Open, FileAccess.ReadWrite))
            written.Flush(flushToDisk: true);
        foreach (var end in Companions)
            File.Delete(path + end);
        File.Move(complete.path, path, overwrite: true);
        ForgetReplaced();
    }

    /// <summary>Deletes the database with all that SQLite puts beside it.</summary>
    public void Delete()
    {
        foreach (var end in Companions.Prepend(""))
            File.Delete(path + end);
    }

    /// <summary>
    /// Closes the connections of the pool where the file was replaced, or written by another process: they would go on reading
    /// the file that is gone. Closing the last one may write the file.
    /// </summary>
    public void ForgetReplaced()
    {
        var now = Identity();
        if (Interlocked.Exchange(ref opened, now) != now)
            SqliteConnection.ClearAllPools();
    }

    private (long Identity, DateTime Written, long Length) Stamp()
    {
        var info = new FileInfo(path);
        return (Identity(), info.LastWriteTimeUtc, info.Exists ? info.Length : 0);
    }

    private static bool IsHeld(IOException e) => e.HResult is 11 or 35 or unchecked((int)0x80070020);
}
