using System.Diagnostics;

namespace CareerCompare.Web.Hosting.Content;

/// <summary>What publishing last did, and how to ask it to run again; one a process.</summary>
public sealed class PublishingState : IDisposable
{
    private readonly Lock door = new();
    private readonly SemaphoreSlim wanted = new(0, 1);
    private readonly List<long> begun = [];
    private HashSet<string>? changed = new(StringComparer.Ordinal);
    private TaskCompletionSource next = NewRun();
    private volatile bool startupFinished;
    private volatile PublishReport? report;
    private volatile string? failure;

    /// <summary>Whether the publishing at start has ended, well or badly.</summary>
    public bool StartupFinished
    {
        get => startupFinished;
        set => startupFinished = value;
    }

    /// <summary>What the last run that worked did; null before the first.</summary>
    public PublishReport? Report => report;

    /// <summary>Why the last run failed, for the log; null where it worked.</summary>
    public string? Failure => failure;

    /// <summary>After this long, publishing and looking at the content folder are overdue.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>If the first publication takes longer, the site starts without it: visitors and health checks get 503.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether a run, or a look at the content folder, has taken longer than the limit and has not ended yet.</summary>
    public bool IsOverdue
    {
        get
        {
            lock (door)
                return begun.Exists(at => Stopwatch.GetElapsedTime(at) > Limit);
        }
    }

    /// <inheritdoc />
    public void Dispose() => wanted.Dispose();

    /// <summary>Does work that may hang: a disk or a database on another machine may not answer.</summary>
    /// <param name="overdue">Called once if it takes longer than the limit.</param>
    /// <param name="work">The work.</param>
    internal T Time<T>(Action overdue, Func<T> work)
    {
        var at = Stopwatch.GetTimestamp();
        lock (door)
            begun.Add(at);
        using var timer = new Timer(_ => overdue(), null, Limit, Timeout.InfiniteTimeSpan);
        try
        {
            return work();
        }
        finally
        {
            lock (door)
                begun.Remove(at);
        }
    }

    /// <summary>Asks for a run; the task ends with the first run that begins after this call, well or badly.</summary>
    /// <param name="paths">The files that may have changed; null for any.</param>
    public Task Ask(IReadOnlySet<string>? paths = null)
    {
        lock (door)
        {
            if (paths is null)
                changed = null;
            else
                changed?.UnionWith(paths);
            if (wanted.CurrentCount == 0)
                wanted.Release();
            return next.Task;
        }
    }

    /// <summary>Ends with the next run that nobody has begun yet, without asking for one.</summary>
    public Task Next()
    {
        lock (door)
            return next.Task;
    }

    /// <summary>Waits until a run is asked for, or so long; true where it was asked for.</summary>
    internal Task<bool> Wanted(TimeSpan longest, CancellationToken cancellationToken) =>
        wanted.WaitAsync(longest, cancellationToken);

    /// <summary>Runs, and tells all who asked before it began.</summary>
    /// <param name="run">Is given the files that may have changed, or null for any; gives the report, or why it failed.</param>
    /// <param name="isWhole">Whether to look at all files, whatever was asked for.</param>
    internal void Run(Func<IReadOnlySet<string>?, (PublishReport? Report, string? Failure)> run, bool isWhole)
    {
        TaskCompletionSource mine;
        IReadOnlySet<string>? paths;
        lock (door)
        {
            (mine, next) = (next, NewRun());
            (paths, changed) = (isWhole ? null : changed, new HashSet<string>(StringComparer.Ordinal));
        }
        try
        {
            var (done, fault) = run(paths);
            report = done ?? report;
            failure = fault;
        }
        finally
        {
            startupFinished = true;
            mine.SetResult();
        }
    }

    private static TaskCompletionSource NewRun() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
