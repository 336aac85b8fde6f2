namespace CareerCompare.Terms;

/// <summary>A kind of term.</summary>
/// <param name="Key">Its stable name.</param>
/// <param name="Title">How pages call terms of it.</param>
/// <param name="Says">What a term of it says of a role: <c>work</c>, <c>means</c> or <c>person</c>; null for nothing.</param>
public sealed record TermKind(string Key, string Title, string? Says);
