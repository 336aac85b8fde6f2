using System.Diagnostics;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>
/// Brings a content folder into the database in one transaction: only changed files are parsed, only roles that they
/// speak of are put together again, and the publication changes only if something did.
/// </summary>
public sealed class Publisher(CareerDatabase database)
{
    /// <summary>Publishes. A second publisher waits for the first; readers never wait.</summary>
    /// <param name="contentRoot">The content folder.</param>
    /// <param name="cancellationToken">Ends before the transaction is committed; nothing is changed then.</param>
    /// <exception cref="DirectoryNotFoundException">There is no content folder, and nothing was published before.</exception>
    public PublishReport Publish(string contentRoot, CancellationToken cancellationToken = default)
    {
        var clock = Stopwatch.StartNew();
        var report = database.Write(
            (into, saved) =>
            {
                using var db = into.Context();
                db.ChangeTracker.AutoDetectChangesEnabled = false;
                using var transaction = into.BeginWrite(db);
                var report = new PublishRun(db, saved, contentRoot, cancellationToken).Go();
                cancellationToken.ThrowIfCancellationRequested();
                transaction.Commit();
                return report with { MadeAnew = saved is not null };
            },
            cancellationToken
        );
        return report with { Duration = clock.Elapsed };
    }
}
