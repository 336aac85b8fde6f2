using Npgsql;

namespace CareerCompare.Store;

/// <summary>A publisher's turn on a PostgreSQL database: an advisory lock, which ends with its connection.</summary>
internal sealed class PostgresTurn : IDisposable
{
    private readonly NpgsqlConnection connection;

    /// <summary>Waits for the turn.</summary>
    public PostgresTurn(string connectionString, CancellationToken cancellationToken)
    {
        // A pooled connection would keep the lock. Waiting for another publisher may take longer than any query.
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 };
        connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            using var command = new NpgsqlCommand("SELECT pg_advisory_lock(4704)", connection);
            using var cancelled = cancellationToken.Register(command.Cancel);
            command.ExecuteNonQuery();
        }
        catch (Exception e)
        {
            connection.Dispose();
            if (e is PostgresException)
                cancellationToken.ThrowIfCancellationRequested();
            throw;
        }
    }

    /// <inheritdoc />
    public void Dispose() => connection.Dispose();
}
