namespace CareerCompare.Summarize;

/// <summary>A whole file cannot be summarized.</summary>
/// <param name="message">Why, in one sentence without a full stop.</param>
/// <param name="line">Where, from 1; null where no line is to blame.</param>
/// <param name="inner">What was met.</param>
public sealed class SummarizeException(string message, long? line = null, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Where, from 1; null where no line is to blame.</summary>
    public long? Line { get; } = line;
}
