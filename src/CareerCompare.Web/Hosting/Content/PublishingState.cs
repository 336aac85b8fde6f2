namespace CareerCompare.Web.Hosting.Content;

/// <summary>What publishing last did, and how to ask it to run again; one a process.</summary>
public sealed class PublishingState : IDisposable
{
    private readonly Lock door = new();
    private readonly SemaphoreSlim wanted = new(0, 1);
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

    /// <inheritdoc />
    public void Dispose() => wanted.Dispose();

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
