namespace CareerCompare.Parse;

/// <summary>A name in an article, as written, with its place.</summary>
public sealed record Mention(string Name, int Line, int Column);

/// <summary>A code of an official classification that front matter names, with its place.</summary>
/// <param name="Classification">One of <see cref="Occupation.Classifications"/>.</param>
/// <param name="Code">The code.</param>
/// <param name="Line">Line of the value.</param>
/// <param name="Column">Column of the value.</param>
public sealed record OccupationMention(string Classification, string Code, int Line, int Column);

/// <summary>A salary claim that front matter quotes, with its place.</summary>
public sealed record ClaimMention(SalaryClaim Claim, int Line, int Column);

/// <summary>A date in front matter, with its place.</summary>
/// <param name="Key">The key: published, updated, posted, verified.</param>
/// <param name="Date">The day.</param>
/// <param name="Line">Line of the value.</param>
/// <param name="Column">Column of the value.</param>
public sealed record DateMention(string Key, DateOnly Date, int Line, int Column);
