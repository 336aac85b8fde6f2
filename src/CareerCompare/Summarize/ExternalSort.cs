using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace CareerCompare.Summarize;

/// <summary>
/// Sorts any number of items in the memory of two chunks (external merge sort: Knuth, "The Art of Computer Programming", volume
/// 3, section 5.4). Full chunks go, sorted, to a temporary file that is deleted as soon as it is opened, so that nothing is
/// left behind whatever happens.
/// </summary>
/// <param name="chunkSize">The number of items sorted at once.</param>
internal sealed class ExternalSort<T>(int chunkSize) : IDisposable
    where T : unmanaged, IComparable<T>
{
    private readonly T[] chunk = new T[chunkSize];
    private readonly List<(long First, int Count)> runs = [];
    private int count;
    private long written;
    private SafeFileHandle? file;

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (count == chunk.Length)
            Spill();
        chunk[count++] = item;
    }

    /// <summary>All items, lowest first. No item can be added after this.</summary>
    public IEnumerable<T> Sorted()
    {
        if (runs.Count > 0)
        {
            Spill();
            return Merge();
        }
        Array.Sort(chunk, 0, count);
        return chunk.Take(count);
    }

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();

    private void Spill()
    {
        Array.Sort(chunk, 0, count);
        file ??= Unnamed();
        var bytes = MemoryMarshal.AsBytes(chunk.AsSpan(0, count));
        RandomAccess.Write(file, bytes, written);
        runs.Add((written, count));
        written += bytes.Length;
        count = 0;
    }

    private IEnumerable<T> Merge()
    {
        var next = new PriorityQueue<IEnumerator<T>, T>();
        foreach (var (first, items) in runs)
        {
            var run = Read(first, items).GetEnumerator();
            if (run.MoveNext())
                next.Enqueue(run, run.Current);
        }
        while (next.TryPeek(out var lowest, out var item))
        {
            yield return item;
            if (lowest.MoveNext())
                next.DequeueEnqueue(lowest, lowest.Current);
            else
                next.Dequeue().Dispose();
        }
    }

    private IEnumerable<T> Read(long first, int items)
    {
        // Buffers of all runs together take as much memory as one chunk.
        var buffer = new T[Math.Max(1, chunk.Length / runs.Count)];
        for (var (at, left) = (first, items); left > 0; left -= buffer.Length)
        {
            var part = Math.Min(left, buffer.Length);
            at += Fill(MemoryMarshal.AsBytes(buffer.AsSpan(0, part)), at);
            for (var i = 0; i < part; i++)
                yield return buffer[i];
        }
    }

    private int Fill(Span<byte> bytes, long at)
    {
        for (var done = 0; done < bytes.Length; )
        {
            var read = RandomAccess.Read(file!, bytes[done..], at + done);
            done += read > 0 ? read : throw new EndOfStreamException("a temporary file was cut short");
        }
        return bytes.Length;
    }

    private static SafeFileHandle Unnamed()
    {
        var path = Path.Combine(Path.GetTempPath(), $"careercompare-{Path.GetRandomFileName()}");
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete);
        File.Delete(path);
        return handle;
    }
}
