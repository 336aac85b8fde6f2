using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CareerCompare.Store;

/// <summary>What the errors of databases mean.</summary>
public static class DatabaseFault
{
    /// <summary>Why a database did not do what it was asked to, in words for a log or a terminal.</summary>
    public static string Explain(Exception e) =>
        e switch
        {
            AggregateException { InnerException: { } inner } => Explain(inner),
            DbUpdateException { InnerException: { } inner } => Explain(inner),
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
                "the PostgreSQL database does not exist; create it first",
            DamagedDatabaseException { InnerException: DbException inner } => Explain(inner),
            SqliteException { SqliteErrorCode: 13 } => "the disk is full",
            SqliteException { SqliteErrorCode: 8 or 14 } or UnauthorizedAccessException =>
                "the database or its folder cannot be written",
            SqliteException { SqliteErrorCode: 10 } => "the disk is full, or does not work",
            IOException { HResult: 28 } => "the disk is full",
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
