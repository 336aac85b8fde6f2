namespace CareerCompare.Compare;

/// <summary>A term that sets a role apart.</summary>
/// <param name="Term">The term.</param>
/// <param name="Mentions">The number of times the role's skill sections name it.</param>
/// <param name="IsPoint">Whether it has a point of its own there.</param>
/// <param name="Roles">The number of roles on the site that ask for it.</param>
/// <param name="Score">
/// Its weight times its mentions, plus two mentions for a point of its own; see <see cref="SkillComparer"/>.
/// </param>
public sealed record Distinction(string Term, int Mentions, bool IsPoint, int Roles, double Score);
