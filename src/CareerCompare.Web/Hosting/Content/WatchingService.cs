using System.Collections.Concurrent;
using System.Diagnostics;
using CareerCompare.Read;

namespace CareerCompare.Web.Hosting.Content;

/// <summary>
/// Asks for publishing when the content folder changes. The system tells of changes at once where it can; looking at the
/// folder every few seconds finds what it does not tell, in mounted folders, after a folder was deleted and made again, and
/// where all its watches are used up. So there is nothing to fall back on, and nothing to configure.
/// </summary>
internal sealed partial class WatchingService(
    ContentFolderPath root,
    PublishingState state,
    ILogger<WatchingService> log
) : BackgroundService
{
    // Looking costs little, and never more than a twentieth of the time.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private const int Rest = 20;

    // A save is often several steps, and a checkout hundreds: they are over when a second look finds nothing more.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestSettle = TimeSpan.FromSeconds(5);

    // A file that is gone is often about to come back: pages are not taken down for the time of a checkout.
    private static readonly TimeSpan SettleGone = TimeSpan.FromMilliseconds(500);

    // Reads every file, so that even an edit of an article that keeps length and time is found.
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
                Watch();
                if (!await told.WaitAsync(pause, stoppingToken))
                    looksEverywhere = true;
                var start = Stopwatch.GetTimestamp();
                var isThorough = Stopwatch.GetElapsedTime(published) >= Thorough;
                var wasEverywhere = looksEverywhere;
                var changed = Changed();
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
            var more = Changed();
            changed.UnionWith(more);
            if (more.Count == 0)
                break;
        }
    }

    // The files that the system told of, or whatever a look at the whole folder finds.
    private HashSet<string> Changed()
    {
        var everywhere = looksEverywhere;
        looksEverywhere = false;
        var paths = toldOf.Keys.ToList();
        foreach (var path in paths)
            toldOf.TryRemove(path, out _);
        return [.. (everywhere ? null : folder.Look(paths)) ?? folder.Look()];
    }

    private void Watch()
    {
        // A folder that was made again is another folder, of which a watch over the old one tells nothing.
        var made = Directory.Exists(root.Path) ? Directory.GetCreationTimeUtc(root.Path) : default;
        if (watcher is not null && made != watchedFolder)
            Unwatch();
        if (watcher is not null || made == default || Stopwatch.GetTimestamp() < retryAt)
            return;
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
            // What changed before the watch began is found by looking.
            Tell(null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Lost(e);
        }
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
            // Told by two at once, or the site stops: either is told already.
        }
    }

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "The system does not tell of changes in the content folder; they are looked for every {Seconds} s instead: {Reason}"
    )]
    private static partial void LogLost(ILogger log, int seconds, string reason);
}
