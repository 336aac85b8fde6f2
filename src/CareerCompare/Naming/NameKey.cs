using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Naming;

/// <summary>How names of roles and headings are matched: without regard to case, punctuation, plural or a leading article.</summary>
public static partial class NameKey
{
    // Fields, not people: Robotics, DevOps, Operations, Services, Systems.
    private static readonly string[] Fields = ["ics", "ops", "ons", "ces", "ems"];

    /// <summary>
    /// The form in which two spellings of one name are equal: <c>The AI Architects</c> and <c>ai architect</c> both give
    /// <c>ai architect</c>. A possessive counts as the word itself; <c>+</c> and <c>#</c> are kept, since C, C++ and C# differ.
    /// </summary>
    public static string For(string name)
    {
        var words = Words(name);
        if (words.Count > 1 && words[0] is "a" or "an" or "the")
            words.RemoveAt(0);
        return string.Join(' ', words.Select(Singular));
    }

    /// <summary>
    /// How a role without an article of its own is called: without a leading article, and in the singular.
    /// <c>The Sales Engineers</c> gives <c>Sales Engineer</c>; <c>Head of Robotics</c> stays.
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

    /// <summary>A word without the s of its plural; one that may end in s by itself stays.</summary>
    internal static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;

    // Two digits at most: a year belongs to what it stands before.
    [GeneratedRegex(@"^\s*\d{1,2}(\.\d{1,2})*\s*[.):–—-]?\s+(?=\S)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
