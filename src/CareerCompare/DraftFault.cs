namespace CareerCompare;

/// <summary>A problem of a draft.</summary>
/// <param name="Key">The key whose value is wrong.</param>
/// <param name="Message">What is wrong, and how to correct it.</param>
/// <param name="Hinders">Whether the file cannot be written until this is corrected.</param>
public sealed record DraftFault(string Key, string Message, bool Hinders = true);
