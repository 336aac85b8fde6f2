namespace CareerCompare.Summarize;

/// <summary>A whole file cannot be summarized.</summary>
/// <param name="message">The reason, in one sentence without a full stop.</param>
/// <param name="line">The line, from 1; null if no single line is to blame.</param>
/// <param name="inner">The original exception.</param>
public sealed class SummarizeException(string message, long? line = null, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>The line, from 1; null if no single line is to blame.</summary>
    public long? Line { get; } = line;
}
