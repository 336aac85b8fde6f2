using FuzzySharp;

namespace CareerCompare.Check;

/// <summary>
/// "Did you mean": the name that a slip is most like. It stops after many slips, since each costs a look at every name.
/// </summary>
internal sealed class Nearest
{
    private const int NearEnough = 75;
    private const int MaxSlips = 100;

    // No address is longer, and comparing two costs the product of their lengths.
    private const int MaxLength = 4 * Slug.MaxLength;

    private readonly Dictionary<(string Among, string Name), string?> found = [];

    /// <summary>The nearest of these names; null where none is like it.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="names">What could be meant.</param>
    /// <param name="among">What the names are, where there are several sets of them.</param>
    public string? To(string name, IEnumerable<string> names, string among = "")
    {
        if (found.TryGetValue((among, name), out var known))
            return known;
        if (found.Count >= MaxSlips || name.Length > MaxLength)
            return null;
        var (best, score) = names
            .Where(other => CanBeNear(other.Length, name.Length))
            .Select(other => (other, Fuzz.Ratio(other, name)))
            .DefaultIfEmpty()
            .MaxBy(pair => pair.Item2);
        return found[(among, name)] = score >= NearEnough ? best : null;
    }

    // The ratio is 200 times the letters in common by those of both.
    private static bool CanBeNear(int a, int b) => 200 * Math.Min(a, b) >= NearEnough * (a + b);
}
