using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CareerCompare.Store;

/// <summary>What the errors of databases mean.</summary>
public static class DatabaseFault
{
    private const string DiskIsFull = "the disk is full";

    /// <summary>The system's number for a disk without room: ENOSPC.</summary>
    internal const int DiskFull = 28;

    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>
    /// Why a database did not do what it was asked to, in words for a log or a terminal. Says where to make room on a full disk.
    /// </summary>
    public static string Explain(Exception e, CareerDatabase database) =>
        Explain(e) is var reason
        && reason.StartsWith(DiskIsFull, StringComparison.Ordinal)
        && database.Folder is { } folder
            ? $"{reason}; make room in {folder}, where the database is"
            : reason;

    /// <summary>The same without a place.</summary>
    public static string Explain(Exception e) =>
        e switch
        {
            AggregateException { InnerException: { } inner } => Explain(inner),
            DbUpdateException { InnerException: { } inner } => Explain(inner),
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
                "the PostgreSQL database does not exist; create it first",
            PostgresException { SqlState: PostgresErrorCodes.DiskFull } =>
                "the disk of the PostgreSQL server is full; make room on it",
            DamagedDatabaseException { InnerException: DbException inner } => Explain(inner),
            SqliteException { SqliteErrorCode: 13 } => DiskIsFull,
            SqliteException { SqliteErrorCode: 8 or 14 } or UnauthorizedAccessException =>
                "the database or its folder cannot be written",
            SqliteException { SqliteErrorCode: 10 } => $"{DiskIsFull}, or does not work",
            IOException { HResult: DiskFull or WindowsDiskFull } => DiskIsFull,
            IOException { HResult: 30 } => "the database or its folder cannot be written",
            _ => e.Message,
        };

    /// <summary>Whether this is what disks and databases do, and no mistake of the program.</summary>
    public static bool IsExpected(Exception e) =>
        e is AggregateException { InnerException: { } inner }
            ? IsExpected(inner)
            : e
                is DbException
                    or DbUpdateException
                    or DamagedDatabaseException
                    or IOException
                    or UnauthorizedAccessException;

    /// <summary>Whether the disk gave an error where the file was read, whichever way it was opened.</summary>
    internal static bool IsUnreadable(Exception e) => e is SqliteException { SqliteErrorCode: 10 };

    /// <summary>Whether the database is damaged, so that it has to be made again.</summary>
    internal static bool IsDamage(Exception e) =>
        e is DamagedDatabaseException
        || e is AggregateException { InnerException: { } part } && IsDamage(part)
        || e is SqliteException { SqliteErrorCode: 1 or 11 or 26 }
        || e is DbUpdateException { InnerException: { } inner } && IsDamage(inner)
        || e is InvalidOperationException { InnerException: { } cause } && IsDamage(cause);
}
