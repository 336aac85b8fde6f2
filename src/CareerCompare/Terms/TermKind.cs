namespace CareerCompare.Terms;

/// <summary>A kind of term.</summary>
/// <param name="Key">Its stable name.</param>
/// <param name="Title">Its title on pages.</param>
/// <param name="Says">
/// The kind of reason that its terms give for a role: <c>work</c>, <c>means</c> or <c>person</c>; null for none.
/// </param>
public sealed record TermKind(string Key, string Title, string? Says);
