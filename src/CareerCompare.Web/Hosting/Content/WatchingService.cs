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

    // A save is often several steps, and a checkout hundreds: they are over when two looks see the same.
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestSettle = TimeSpan.FromSeconds(5);

    // Where something is gone, it is often about to come back: pages are not taken down for the time of a checkout.
    private static readonly TimeSpan SettleGone = TimeSpan.FromMilliseconds(500);

    // Reads every file, so that even an edit of an article that keeps length and time is found.
    private static readonly TimeSpan Thorough = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim told = new(0, 1);
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
        var (seen, pause, published) = (default(FolderState), TimeSpan.Zero, 0L);
        try
        {
            while (true)
            {
                Watch();
                var isTold = await told.WaitAsync(pause, stoppingToken);
                var start = Stopwatch.GetTimestamp();
                var now = FolderState.Read(root.Path);
                pause = TimeSpan.FromTicks(Math.Max(Look.Ticks, Rest * Stopwatch.GetElapsedTime(start).Ticks));
                if (!isTold && now == seen && Stopwatch.GetElapsedTime(published) < Thorough)
                    continue;
                seen = await Settled(now, seen?.Entries ?? 0, stoppingToken);
                published = start;
                await state.Ask().WaitAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private async Task<FolderState> Settled(FolderState now, int entries, CancellationToken stoppingToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < LongestSettle)
        {
            var before = now;
            await Task.Delay(before.Entries < entries ? SettleGone : Settle, stoppingToken);
            now = FolderState.Read(root.Path);
            if (now == before)
                break;
        }
        // What was told meanwhile has been seen.
        _ = await told.WaitAsync(0, stoppingToken);
        return now;
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
            watcher.Created += (_, _) => Tell();
            watcher.Changed += (_, _) => Tell();
            watcher.Renamed += (_, _) => Tell();
            watcher.Deleted += (_, _) => Tell();
            watcher.Error += (_, e) => Lost(e.GetException());
            watcher.EnableRaisingEvents = true;
            // What changed before the watch began is found by looking.
            Tell();
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
        Tell();
    }

    private void Unwatch()
    {
        Interlocked.Exchange(ref watcher, null)?.Dispose();
    }

    private void Tell()
    {
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
