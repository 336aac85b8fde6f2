using System.Collections.Frozen;
using System.Reflection;

namespace CareerCompare.Problems;

/// <summary>
/// A kind of mistake. The names are a contract: editors, scripts and code hosts refer to them. They are listed here, apart from
/// the code that finds the mistakes, because reading and parsing report problems too.
/// </summary>
/// <param name="Name">Stable, in kebab case.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Summary">The requirement.</param>
/// <param name="Hint">How to correct it.</param>
/// <param name="HoldsBack">
/// Whether the file keeps its last good version. Errors inside a file hold it back. Errors between files do not: a role that is
/// removed must not take down every article that links to it, also after a rebuild from nothing.
/// </param>
public sealed partial record Rule(string Name, Severity Severity, string Summary, string Hint, bool HoldsBack)
{
    private static Rule Error(string name, string summary, string hint) =>
        new(name, Severity.Error, summary, hint, HoldsBack: true);

    private static Rule Reference(string name, string summary, string hint) =>
        new(name, Severity.Error, summary, hint, HoldsBack: false);

    private static Rule Warning(string name, string summary, string hint) =>
        new(name, Severity.Warning, summary, hint, HoldsBack: false);

    /// <summary>All rules by name.</summary>
    public static FrozenDictionary<string, Rule> All => Catalogue.ByName;

    // The rules are in several files, whose static fields are initialized in an undefined order, so list them only on first
    // use.
    private static class Catalogue
    {
        public static readonly FrozenDictionary<string, Rule> ByName = typeof(Rule)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);
    }
}
