namespace CareerCompare.Query;

/// <summary>A page with an address similar to a missing one.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Kind">What it is, in words: role, comparison.</param>
public sealed record NearMatch(string Title, string Url, string Kind);
