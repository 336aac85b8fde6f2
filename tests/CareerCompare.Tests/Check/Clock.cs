namespace CareerCompare.Tests.Check;

/// <summary>A clock that stands still.</summary>
internal sealed class Clock(string now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(now);
}
