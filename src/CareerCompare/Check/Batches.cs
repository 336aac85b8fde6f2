namespace CareerCompare.Check;

/// <summary>Parses files on all cores, a few at a time: as objects, a text takes many times its length in memory.</summary>
internal static class Batches
{
    private const int MaxLength = 512 * 1024;
    private const int MaxSize = 64;
    private static readonly int MinSize = 4 * Environment.ProcessorCount;

    /// <summary>Parses all, and passes on what each batch gives, in order.</summary>
    /// <param name="all">The files.</param>
    /// <param name="parse">Parses one; called by many threads.</param>
    /// <param name="take">Takes those of a batch that are there.</param>
    public static void Run<T>(IEnumerable<T> all, Func<T, CheckedFile?> parse, Action<List<CheckedFile>> take)
    {
        var waiting = new Queue<T>(all);
        var size = MinSize;
        while (waiting.Count > 0)
        {
            var batch = Enumerable.Range(0, Math.Min(size, waiting.Count)).Select(_ => waiting.Dequeue()).ToArray();
            // Starting threads takes longer than parsing one article.
            var found = batch.Length == 1 ? [parse(batch[0])] : batch.AsParallel().AsOrdered().Select(parse).ToArray();
            take([.. found.OfType<CheckedFile>()]);
            // Neighbours are often of like length.
            var length = 1 + found.Sum(file => (long)(file?.Source?.Length ?? 0)) / batch.Length;
            size = (int)Math.Clamp(MaxLength / length, MinSize, MaxSize);
        }
    }
}
