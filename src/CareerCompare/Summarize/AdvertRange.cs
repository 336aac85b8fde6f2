namespace CareerCompare.Summarize;

/// <summary>An advertised range.</summary>
/// <param name="Low">The row with its lower end; the same as <paramref name="High"/> for a single amount.</param>
/// <param name="High">The row with its upper end.</param>
internal readonly record struct AdvertRange(AdvertRow Low, AdvertRow High)
{
    /// <summary>Whether it was made of two rows.</summary>
    public bool HasTwoRows => Low != High;
}
