using System.Collections.Concurrent;
using System.Diagnostics;
using CareerCompare.Read;

namespace CareerCompare.Web.Hosting.Content;

/// <summary>
/// Asks for publishing when the content folder changes. File system events report changes at once; polling the
/// folder every few seconds finds the rest: changes in mounted folders, after a folder was recreated, and when the system has no
/// watches left. So there is no fallback to configure.
/// </summary>
internal sealed partial class WatchingService(
    ContentFolderPath root,
    PublishingState state,
    ILogger<WatchingService> log
) : BackgroundService
{
    // Polling costs little, and never takes more than a twentieth of the time.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private const int Rest = 20;

    // A save often takes several steps, and a checkout hundreds: they are done when another look finds nothing new.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestSettle = TimeSpan.FromSeconds(5);

    // A missing file is often about to come back: do not take pages down during a checkout.
    private static readonly TimeSpan SettleGone = TimeSpan.FromMilliseconds(500);

    // How often to read every file, to find even an edit that keeps length and time.
    private static readonly TimeSpan Thorough = TimeSpan.FromMinutes(1);

    private readonly FolderState folder = new(root.Path);
    private readonly ConcurrentDictionary<string, bool> toldOf = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim told = new(0, 1);
    private volatile bool looksEverywhere = true;
    private FileSystemWatcher? watcher;
    private DateTime watchedFolder;
    private long retryAt;
    private bool complained;

    /// <inheritdoc />
    public override void Dispose()
    {
        Unwatch();
        told.Dispose();
        base.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var (pause, published) = (TimeSpan.Zero, 0L);
        try
        {
            while (true)
            {
                state.Time(TellOverdue, Watch);
                if (!await told.WaitAsync(pause, stoppingToken))
                    looksEverywhere = true;
                var start = Stopwatch.GetTimestamp();
                var isThorough = Stopwatch.GetElapsedTime(published) >= Thorough;
                var wasEverywhere = looksEverywhere;
                var changed = state.Time(TellOverdue, Changed);
                if (wasEverywhere)
                    pause = TimeSpan.FromTicks(Math.Max(Look.Ticks, Rest * Stopwatch.GetElapsedTime(start).Ticks));
                if (changed.Count == 0 && !isThorough)
                    continue;
                await Settled(changed, stoppingToken);
                if (isThorough)
                    published = start;
                await state.Ask(isThorough ? null : changed).WaitAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private async Task Settled(HashSet<string> changed, CancellationToken stoppingToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < LongestSettle)
        {
            await Task.Delay(changed.All(folder.Holds) ? Settle : SettleGone, stoppingToken);
            var more = state.Time(TellOverdue, Changed);
            changed.UnionWith(more);
            if (more.Count == 0)
                break;
        }
    }

    private void TellOverdue() => LogOverdue(log, state.Limit.TotalSeconds, root.Path);

    // The changed files among those that events named, or in the whole folder.
    private HashSet<string> Changed()
    {
        var everywhere = looksEverywhere;
        looksEverywhere = false;
        var paths = toldOf.Keys.ToList();
        foreach (var path in paths)
            toldOf.TryRemove(path, out _);
        return [.. (everywhere ? null : folder.Look(paths)) ?? folder.Look()];
    }

    private bool Watch()
    {
        // A recreated folder is another one: the watch on the old folder reports nothing about it.
        var made = Directory.Exists(root.Path) ? Directory.GetCreationTimeUtc(root.Path) : default;
        if (watcher is not null && made != watchedFolder)
            Unwatch();
        if (watcher is not null || made == default || Stopwatch.GetTimestamp() < retryAt)
            return watcher is not null;
        try
        {
            watchedFolder = made;
            watcher = new FileSystemWatcher(root.Path) { IncludeSubdirectories = true };
            watcher.Created += (_, e) => Tell(e.Name);
            watcher.Changed += (_, e) => Tell(e.Name);
            watcher.Renamed += (_, e) =>
            {
                Tell(e.OldName);
                Tell(e.Name);
            };
            watcher.Deleted += (_, e) => Tell(e.Name);
            watcher.Error += (_, e) => Lost(e.GetException());
            watcher.EnableRaisingEvents = true;
            // Look once for changes made before the watch began.
            Tell(null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Lost(e);
        }
        return watcher is not null;
    }

    private void Lost(Exception reason)
    {
        Unwatch();
        retryAt = Stopwatch.GetTimestamp() + (long)(Thorough.TotalSeconds * Stopwatch.Frequency);
        if (!complained)
            LogLost(log, (int)Look.TotalSeconds, reason.Message);
        complained = true;
        Tell(null);
    }

    private void Unwatch()
    {
        Interlocked.Exchange(ref watcher, null)?.Dispose();
    }

    // Without a path, anything may have changed.
    private void Tell(string? path)
    {
        if (path is null)
            looksEverywhere = true;
        else
            toldOf[path.Replace(Path.DirectorySeparatorChar, '/')] = true;
        try
        {
            if (told.CurrentCount == 0)
                told.Release();
        }
        catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
        {
            // Two events at once, or the site is stopping: the other one has released it.
        }
    }

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "The system does not tell of changes in the content folder; they are looked for every {Seconds} s instead: {Reason}"
    )]
    private static partial void LogLost(ILogger log, int seconds, string reason);

    [LoggerMessage(
        2,
        LogLevel.Error,
        "Looking at the content folder has not ended for {Seconds} s, so edits are not seen: {Folder}"
    )]
    private static partial void LogOverdue(ILogger log, double seconds, string folder);
}
