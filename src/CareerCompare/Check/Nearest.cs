using FuzzySharp;

namespace CareerCompare.Check;

/// <summary>Finds the name for "did you mean". It stops after many slips, since each is compared with every name.</summary>
internal sealed class Nearest
{
    private const int NearEnough = 75;
    private const int MaxSlips = 100;

    // No address is longer, and the cost of a comparison is the product of the lengths.
    private const int MaxLength = 4 * Slug.MaxLength;

    private readonly Dictionary<(string Among, string Name), string?> found = [];

    /// <summary>The most similar of these names; null if none is similar.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="names">The names to compare with.</param>
    /// <param name="among">A key for the set of names, if there are several sets.</param>
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

    // The ratio is 200 times the number of common letters, divided by the sum of the lengths.
    private static bool CanBeNear(int a, int b) => 200 * Math.Min(a, b) >= NearEnough * (a + b);
}
