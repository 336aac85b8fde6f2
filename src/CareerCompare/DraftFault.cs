namespace CareerCompare;

/// <summary>What is wrong with a draft.</summary>
/// <param name="Key">The key whose value is wrong.</param>
/// <param name="Message">What, and how to mend it.</param>
/// <param name="Hinders">Whether there can be no such file; else it is better mended.</param>
public sealed record DraftFault(string Key, string Message, bool Hinders = true);
