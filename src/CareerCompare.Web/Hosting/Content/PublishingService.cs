using CareerCompare.Publish;
using CareerCompare.Query;
using CareerCompare.Store;

namespace CareerCompare.Web.Hosting.Content;

/// <summary>
/// Serves the last publication at once and publishes behind it. Without one, the first visitor waits for the first
/// publication instead of seeing an empty site. It retries until it succeeds.
/// </summary>
internal sealed partial class PublishingService(
    ContentFolderPath root,
    Publisher publisher,
    PublishingState state,
    CareerDatabase database,
    ILogger<PublishingService> log
) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(5);

    // Finds damage in data that nobody reads. It costs nothing while the file is unchanged.
    private static readonly TimeSpan Examine = TimeSpan.FromMinutes(1);

    // The command check lists more; a log of thousands would only hide the other events.
    private const int MaxLogged = 50;

    private HashSet<Problem> told = [];
    private bool hadPublication;

    /// <inheritdoc />
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        hadPublication = HasPublication();
        var first = state.Next();
        await base.StartAsync(cancellationToken);
        if (hadPublication)
            return;
        try
        {
            await first.WaitAsync(state.StartLimit, cancellationToken);
        }
        catch (TimeoutException)
        {
            LogSlow(log, state.StartLimit.TotalSeconds);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (!state.StartupFinished)
            Publish(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var isAsked = await IsAsked(stoppingToken);
            if (isAsked && state.Failure is null)
                Publish(stoppingToken, isWhole: false);
            else if (!stoppingToken.IsCancellationRequested && (isAsked || IsNeeded()))
                Publish(stoppingToken);
        }
    }

    private async Task<bool> IsAsked(CancellationToken stoppingToken)
    {
        try
        {
            return await state.Wanted(state.Failure is null ? Examine : Again, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private bool IsNeeded()
    {
        try
        {
            return state.Failure is not null || !state.Time(TellOverdue, database.IsSound);
        }
        catch (Exception e) when (DatabaseFault.IsExpected(e))
        {
            // Publishing finds the same, and logs it.
            return true;
        }
    }

    // Publishing rebuilds a database that cannot be read.
    private bool HasPublication()
    {
        try
        {
            using var queries = new CareerQueries(database, new SiteIndexCache());
            return queries.Current() is not null;
        }
        catch (DamagedDatabaseException e)
        {
            LogUnreadable(log, DatabaseFault.Explain(e));
            return false;
        }
    }

    private void Publish(CancellationToken cancellationToken, bool isWhole = true) =>
        state.Run(paths => state.Time(TellOverdue, () => Outcome(paths, cancellationToken)), isWhole);

    private void TellOverdue() => LogOverdue(log, state.Limit.TotalSeconds, root.Path, database.Description);

    private (PublishReport? Report, string? Failure) Outcome(
        IReadOnlySet<string>? paths,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var report = publisher.Publish(root.Path, paths, cancellationToken);
            Tell(report);
            return (report, null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            LogCancelled(log);
            return (null, state.Failure);
        }
        catch (Exception e)
        {
            var reason = DatabaseFault.Explain(e, database);
            // Log it once: publishing retries every few seconds.
            if (reason != state.Failure)
                LogFailed(log, reason, database.Description);
            LogFault(log, e);
            return (null, reason);
        }
    }

    private void Tell(PublishReport report)
    {
        var problems = report.Problems.ToHashSet();
        Tell(report, report.WorstFirst().Where(problem => !told.Contains(problem)));
        if (report.Problems.Any(problem => problem.Rule == Rule.ContentMissing) && !told.SetEquals(problems))
            LogFolder(log, root.Path);
        if (report.MadeAnew && (hadPublication || state.Report is not null))
            LogMadeAnew(log, database.Description);
        var worthSaying =
            report.Changed || state.Report is null || state.Failure is not null || !told.SetEquals(problems);
        told = problems;
        LogPublished(
            log,
            worthSaying ? LogLevel.Information : LogLevel.Debug,
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

    // Log only new problems, as editors save a file again and again.
    private void Tell(PublishReport report, IEnumerable<Problem> fresh)
    {
        var logged = 0;
        foreach (var problem in fresh.Take(MaxLogged + 1))
        {
            if (logged++ == MaxLogged)
                LogMore(log, MaxLogged);
            else
                LogProblem(log, problem.Rule.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, problem);
        }
        if (logged > 0)
            LogCounts(log, report.Errors, report.Warnings);
    }

    [LoggerMessage(
        EventId = 1,
        Message = "Publication {Id} {Outcome}: {Files} files, {Parsed} parsed, {Removed} removed, {HeldBack} held back, {RolesRebuilt} roles rebuilt, {RolesRemoved} roles removed, {Milliseconds} ms"
    )]
    private static partial void LogPublished(
        ILogger log,
        LogLevel level,
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

    [LoggerMessage(3, LogLevel.Information, "Publishing was stopped; nothing was changed")]
    private static partial void LogCancelled(ILogger log);

    [LoggerMessage(
        4,
        LogLevel.Error,
        "Publishing failed, what was published before, if anything, is unchanged: {Reason} ({Database})"
    )]
    private static partial void LogFailed(ILogger log, string reason, string database);

    [LoggerMessage(5, LogLevel.Warning, "The database cannot be read, and is published again: {Reason}")]
    private static partial void LogUnreadable(ILogger log, string reason);

    [LoggerMessage(
        7,
        LogLevel.Warning,
        "The database was damaged, gone or of another version, and was made again from content ({Database})"
    )]
    private static partial void LogMadeAnew(ILogger log, string database);

    [LoggerMessage(8, LogLevel.Error, "What was published stays; the content folder is looked for at {Folder}")]
    private static partial void LogFolder(ILogger log, string folder);

    [LoggerMessage(
        9,
        LogLevel.Warning,
        "The first publication takes longer than {Seconds} s; until it ends, visitors are asked to come back"
    )]
    private static partial void LogSlow(ILogger log, double seconds);

    [LoggerMessage(
        10,
        LogLevel.Error,
        "Publishing has not ended for {Seconds} s; what was published before, if anything, stays. The content folder or the database may not answer, or another publisher works on it: {Folder}, {Database}"
    )]
    private static partial void LogOverdue(ILogger log, double seconds, string folder, string database);

    [LoggerMessage(
        11,
        LogLevel.Warning,
        "Only the first {Max} new problems are logged; the command check lists more, and counts all"
    )]
    private static partial void LogMore(ILogger log, int max);

    [LoggerMessage(12, LogLevel.Information, "Problems in the content: errors {Errors}, warnings {Warnings}")]
    private static partial void LogCounts(ILogger log, int errors, int warnings);

    [LoggerMessage(6, LogLevel.Debug, "Why publishing failed")]
    private static partial void LogFault(ILogger log, Exception exception);
}
