using System.Text.RegularExpressions;

namespace CareerCompare.Pay;

/// <summary>The official occupation of a role, from its front matter.</summary>
/// <param name="Soc">US Standard Occupational Classification: <c>15-2051</c>.</param>
/// <param name="Onet">O*NET-SOC, which subdivides some of those: <c>15-2051.01</c>.</param>
/// <param name="Esco">European Skills, Competences, Qualifications and Occupations: <c>2511.3</c>.</param>
/// <param name="Grade">How well the codes fit the role.</param>
public sealed partial record Occupation(string? Soc, string? Onet, string? Esco, OccupationGrade Grade)
{
    /// <summary>The classifications of wages, as named in columns of files and keys of front matter.</summary>
    public static readonly IReadOnlyList<string> Classifications = ["soc", "onet", "esco"];

    /// <summary>An example code of each classification.</summary>
    public static readonly IReadOnlyDictionary<string, string> Examples = new Dictionary<string, string>
    {
        ["soc"] = "15-2051",
        ["onet"] = "15-2051.00",
        ["esco"] = "\"2511.3\"",
    };

    /// <summary>The grades as written in front matter.</summary>
    public static readonly IReadOnlyList<string> Grades = ["exact", "listed", "nearest", "none"];

    /// <summary>The code in a classification; null for none.</summary>
    public string? CodeIn(string classification) =>
        classification switch
        {
            "soc" => Soc,
            "onet" => Onet,
            "esco" => Esco,
            _ => null,
        };

    /// <summary>Whether the wage of the whole SOC occupation covers more than the role's own O*NET part of it.</summary>
    public bool IsPart => Soc is not null && Onet is not null && Onet != Soc + ".00";

    /// <summary>Whether a code has the form of its classification.</summary>
    public static bool HasForm(string classification, string code) =>
        classification switch
        {
            "soc" => SocForm().IsMatch(code),
            "onet" => OnetForm().IsMatch(code),
            _ => EscoForm().IsMatch(code),
        };

    [GeneratedRegex(@"^\d{2}-\d{4}$", RegexOptions.None, 1000)]
    private static partial Regex SocForm();

    [GeneratedRegex(@"^\d{2}-\d{4}\.\d{2}$", RegexOptions.None, 1000)]
    private static partial Regex OnetForm();

    [GeneratedRegex(@"^\d{4}(\.\d{1,2}){0,4}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EscoForm();
}
