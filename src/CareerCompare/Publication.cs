namespace CareerCompare;

/// <summary>One complete state of the site.</summary>
/// <param name="Id">A digest of all content and of the renderer's version: 16 hexadecimal digits.</param>
/// <param name="At">When it was published.</param>
/// <param name="Site">The settings of <c>site.yml</c>.</param>
public sealed record Publication(string Id, DateTimeOffset At, Site Site)
{
    /// <summary>The id identifies the content.</summary>
    public bool Equals(Publication? other) => other is not null && Id == other.Id && At == other.At;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, At);
}
