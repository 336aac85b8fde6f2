namespace CareerCompare;

/// <summary>One complete state of the site.</summary>
/// <param name="Id">A digest of all content and of the renderer's version: 16 hexadecimal digits.</param>
/// <param name="At">When it was published.</param>
/// <param name="Site">What <c>site.yml</c> said.</param>
public sealed record Publication(string Id, DateTimeOffset At, Site Site)
{
    /// <summary>Its id says all that it holds.</summary>
    public bool Equals(Publication? other) => other is not null && Id == other.Id && At == other.At;

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, At);
}
