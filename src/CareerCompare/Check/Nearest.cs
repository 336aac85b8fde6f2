using FuzzySharp;

namespace CareerCompare.Check;

/// <summary>
/// "Did you mean": the name that a slip is most like. It stops after many slips, since each costs a look at every name.
/// </summary>
internal sealed class Nearest
{
    private const int NearEnough = 75;
    private const int MostSlips = 500;

    private readonly Dictionary<(string Among, string Name), string?> found = [];

    /// <summary>The nearest of these names; null where none is like it.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="names">What could be meant.</param>
    /// <param name="among">What the names are, where there are several sets of them.</param>
    public string? To(string name, IEnumerable<string> names, string among = "")
    {
        if (found.TryGetValue((among, name), out var known))
            return known;
        if (found.Count >= MostSlips)
            return null;
        var (best, score) = names
            .Select(other => (other, Fuzz.Ratio(other, name)))
            .DefaultIfEmpty()
            .MaxBy(pair => pair.Item2);
        return found[(among, name)] = score >= NearEnough ? best : null;
    }
}
