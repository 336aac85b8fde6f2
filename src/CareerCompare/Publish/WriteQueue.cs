using System.Collections.Concurrent;
using CareerCompare.Store;

namespace CareerCompare.Publish;

/// <summary>
/// Lets a database, which takes one writer at a time, be filled while all cores go on parsing. Holds few batches, so that a slow
/// disk slows the parsing down instead of filling the memory.
/// </summary>
internal sealed class WriteQueue : IDisposable
{
    private const int Capacity = 2;

    private readonly BlockingCollection<Action<PublicationWriter>> waiting = new(Capacity);
    private readonly CancellationTokenSource failed = new();
    private readonly Task writing;

    /// <param name="writer">Nobody else may use it before <see cref="Complete"/>.</param>
    public WriteQueue(PublicationWriter writer) =>
        writing = Task.Factory.StartNew(
            () => WriteAll(writer),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );

    /// <summary>Has something written, in the order of calls.</summary>
    public void Add(Action<PublicationWriter> write)
    {
        try
        {
            waiting.Add(write, failed.Token);
        }
        catch (OperationCanceledException)
        {
            writing.GetAwaiter().GetResult();
        }
    }

    /// <summary>Waits until everything is written.</summary>
    /// <exception cref="System.Data.Common.DbException">Something could not be written.</exception>
    public void Complete()
    {
        waiting.CompleteAdding();
        writing.GetAwaiter().GetResult();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        waiting.CompleteAdding();
        // Do not throw here: a caller that disposes early is already throwing.
        ((IAsyncResult)writing).AsyncWaitHandle.WaitOne();
        waiting.Dispose();
        failed.Dispose();
    }

    private void WriteAll(PublicationWriter writer)
    {
        try
        {
            foreach (var write in waiting.GetConsumingEnumerable())
                write(writer);
        }
        catch
        {
            failed.Cancel();
            throw;
        }
    }
}
