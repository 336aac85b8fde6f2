using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Naming;

/// <summary>
/// Normalizes names of roles and headings for comparison: ignores case, punctuation, plural and a leading article.
/// </summary>
public static partial class NameKey
{
    // Fields, not people: Robotics, DevOps, Operations, Services, Systems.
    private static readonly string[] Fields = ["ics", "ops", "ons", "ces", "ems"];

    /// <summary>
    /// The normalized form, which is equal for all spellings of a name: <c>The AI Architects</c> and <c>ai architect</c> both
    /// give <c>ai architect</c>. A possessive becomes the word itself; <c>+</c> and <c>#</c> are kept, since C, C++ and C#
    /// differ.
    /// </summary>
    public static string For(string name)
    {
        var words = Words(name);
        if (words.Count > 1 && words[0] is "a" or "an" or "the")
            words.RemoveAt(0);
        return string.Join(' ', words.Select(Singular));
    }

    /// <summary>
    /// The title of a role without an article of its own: without a leading "the" or "a", and in the singular. <c>The Sales
    /// Engineers</c> gives <c>Sales Engineer</c>; <c>Head of Robotics</c> stays the same.
    /// </summary>
    public static string Canonical(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && words[0].ToLowerInvariant() is "a" or "an" or "the")
            words.RemoveAt(0);
        if (
            words.Count > 0
            && !Array.Exists(Fields, end => words[^1].EndsWith(end, StringComparison.OrdinalIgnoreCase))
        )
            words[^1] = Singular(words[^1]);
        return string.Join(' ', words);
    }

    /// <summary>A heading without its number: <c>2.1 Skills</c> and <c>2) Skills</c> give <c>Skills</c>.</summary>
    public static string WithoutNumber(string heading) => Number().Replace(heading, "");

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in name.Replace("’s ", " ").Replace("'s ", " ").Replace("&", " and "))
        {
            if (char.IsLetterOrDigit(c) || c is '+' or '#')
                word.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’' or '.'))
                Flush();
        }
        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>A word without the s of its plural. Words that may end in s in the singular stay the same.</summary>
    internal static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;

    // At most two digits, because a year is part of the heading.
    [GeneratedRegex(@"^\s*\d{1,2}(\.\d{1,2})*\s*[.):–—-]?\s+(?=\S)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
