using CareerCompare.Publish;
using CareerCompare.Query;
using CareerCompare.Read;
using CareerCompare.Store;

namespace CareerCompare.Web.Hosting;

/// <summary>What the health check and the log know of publishing.</summary>
public sealed class PublishingState
{
    private volatile bool startupFinished;

    /// <summary>Whether the publishing at start has ended, well or badly.</summary>
    public bool StartupFinished
    {
        get => startupFinished;
        set => startupFinished = value;
    }
}

/// <summary>Publishes the content folder when the site starts.</summary>
public static partial class Publishing
{
    /// <summary>Adds the database, the queries and the publisher, as configured.</summary>
    public static void AddPublishing(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var root = ContentRoot.Find(configuration["Content:Root"]);
        var connection = configuration.GetConnectionString("CareerDb");
        var database = CareerDatabase.Open(configuration["Database:Provider"], connection, root);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton<SiteIndexCache>();
        builder.Services.AddScoped<CareerQueries>();
        builder.Services.AddSingleton<Publisher>();
        builder.Services.AddSingleton<PublishingState>();
        builder.Services.AddHostedService(services =>
            ActivatorUtilities.CreateInstance<StartupPublisher>(services, new ContentFolderPath(root))
        );
    }

    /// <summary>The content folder, as a full path.</summary>
    public sealed record ContentFolderPath(string Path);

    /// <summary>
    /// Serves the last publication at once and publishes behind it. Where there is none yet, the first visitor waits for the
    /// first publication instead of meeting an empty site.
    /// </summary>
    internal sealed partial class StartupPublisher(
        ContentFolderPath root,
        Publisher publisher,
        PublishingState state,
        CareerDatabase database,
        ILogger<StartupPublisher> log
    ) : BackgroundService
    {
        /// <inheritdoc />
        public override async Task StartAsync(CancellationToken cancellationToken)
        {
            if (!HasPublication())
                Publish(cancellationToken);
            await base.StartAsync(cancellationToken);
        }

        /// <inheritdoc />
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Yield();
            if (!state.StartupFinished)
                Publish(stoppingToken);
        }

        // A database that cannot be read is made again by publishing.
        private bool HasPublication()
        {
            try
            {
                using var queries = new CareerQueries(database, new SiteIndexCache());
                return queries.Current() is not null;
            }
            catch (Exception e)
            {
                LogUnreadable(log, e.Message);
                return false;
            }
        }

        private void Publish(CancellationToken cancellationToken)
        {
            try
            {
                var report = publisher.Publish(root.Path, cancellationToken);
                foreach (var problem in report.Problems)
                    LogProblem(
                        log,
                        problem.Rule.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning,
                        problem
                    );
                LogPublished(
                    log,
                    report.Publication.Id,
                    report.Changed ? "published" : "unchanged",
                    report.Files,
                    report.Parsed,
                    report.Removed,
                    report.HeldBack,
                    report.RolesRebuilt.Count,
                    report.RolesRemoved.Count,
                    (long)report.Duration.TotalMilliseconds
                );
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                LogCancelled(log);
            }
            catch (Exception e)
            {
                LogFailed(log, e);
            }
            finally
            {
                state.StartupFinished = true;
            }
        }

        [LoggerMessage(
            1,
            LogLevel.Information,
            "Publication {Id} {Outcome}: {Files} files, {Parsed} parsed, {Removed} removed, {HeldBack} held back, {RolesRebuilt} roles rebuilt, {RolesRemoved} roles removed, {Milliseconds} ms"
        )]
        private static partial void LogPublished(
            ILogger log,
            string id,
            string outcome,
            int files,
            int parsed,
            int removed,
            int heldBack,
            int rolesRebuilt,
            int rolesRemoved,
            long milliseconds
        );

        [LoggerMessage(EventId = 2, Message = "{Problem}")]
        private static partial void LogProblem(ILogger log, LogLevel level, Problem problem);

        [LoggerMessage(5, LogLevel.Warning, "The database cannot be read, and is published again: {Reason}")]
        private static partial void LogUnreadable(ILogger log, string reason);

        [LoggerMessage(3, LogLevel.Information, "Publishing was stopped; nothing was changed")]
        private static partial void LogCancelled(ILogger log);

        [LoggerMessage(4, LogLevel.Error, "Publishing failed; what was published before, if anything, is unchanged")]
        private static partial void LogFailed(ILogger log, Exception exception);
    }
}
