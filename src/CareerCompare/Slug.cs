using System.Globalization;
using System.Text;

namespace CareerCompare;

/// <summary>The last part of an address: lower-case letters a–z, digits and single hyphens, at most 80 characters.</summary>
public static class Slug
{
    /// <summary>The longest slug, in characters.</summary>
    public const int MaxLength = 80;

    /// <summary>What stands between the roles in the address of a comparison.</summary>
    public const string Versus = "-vs-";

    /// <summary>Whether the text is a slug. <c>-vs-</c> is allowed only where <paramref name="comparison"/> says so.</summary>
    public static bool IsValid(string text, bool comparison = false) =>
        text.Length <= MaxLength
        && text.Split('-')
            .All(part => part.Length > 0 && part.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9')))
        && (comparison || !text.Contains(Versus, StringComparison.Ordinal));

    /// <summary>
    /// The nearest slug of a text: accents are dropped, <c>&amp;</c> and <c>+</c> are spoken, everything else becomes a
    /// hyphen. Empty where nothing is left.
    /// </summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (
            var c in text.Replace("C++", "cpp")
                .Replace("C#", "c-sharp")
                .Replace("&", " and ")
                .Normalize(NormalizationForm.FormD)
        )
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || c is '\'' or '’')
                continue;
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var cut = slug.ToString(0, Math.Min(slug.Length, MaxLength)).Trim('-');
        return cut.Contains(Versus, StringComparison.Ordinal) ? cut.Replace(Versus, "-versus-") : cut;
    }
}
