namespace CareerCompare.Query;

/// <summary>A page whose address is like one that does not exist.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Kind">What it is, in words: role, comparison.</param>
public sealed record NearMatch(string Title, string Url, string Kind);
