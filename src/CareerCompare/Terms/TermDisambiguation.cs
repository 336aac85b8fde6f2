using System.Collections.Frozen;

namespace CareerCompare.Terms;

/// <summary>Recognises from the words around a name that it means something else.</summary>
internal static class TermDisambiguation
{
    // Words before a letter that counts or classifies: plan C, vitamin C, Series C. Nobody counts as far as R.
    private static readonly FrozenSet<string> Lettered = Words(
        "answer appendix band candidate category class column drive exhibit figure form gate grade group hepatitis item layer level line "
            + "middle model note option part phase plan point product role round row sample scenario schedule section series site stage "
            + "step system table team tier type unit variant version vitamin zone"
    );

    // Words after a letter with another meaning: C minor, the C drive, R squared.
    private static readonly FrozenSet<string> AfterLetter = Words("drive flat major minor sharp squared value values");

    private static readonly FrozenSet<string> Joining = Words(", and or & / to – —");

    private static readonly FrozenSet<string> Numbers = Words("two three four five");

    private static readonly FrozenSet<string> BeforeInitial = Words("by dr mr mrs ms prof");

    // Words that start a sentence and are not a person's name.
    private static readonly FrozenSet<string> Openings = Words(
        "a all also an and as at both but each for he here if in it its later many most no not now on one or other our she since so some "
            + "that the then there these they this those to use we what when where which while with you your"
    );

    // Words after a verb at the start of a sentence: Go through the logs, Excel at it.
    private static readonly FrozenSet<string> AfterVerb = Words(
        "a about after ahead an around at back beyond by deep deeper down fast faster first from further her here his home into its live "
            + "my off our out over past slow slowly straight that the their them there these this those through to together under up when "
            + "where wherever without your"
    );

    // These follow verbs and names alike; the next word decides.
    private static readonly FrozenSet<string> Prepositions = Words("for in on with");

    private static readonly FrozenSet<string> Determiners = Words(
        "a an any each every her his it its my our that the their them this those what your"
    );

    private static readonly FrozenSet<string> SecondVerbs = Words(
        "ask be check do find fetch get help learn look make meet read see show speak talk tell try visit watch write"
    );

    /// <summary>Whether the name means something else here.</summary>
    public static bool IsOther(TermCandidate place, TermName name) =>
        place.IsLetter ? IsLettering(place) : name.Exact is not null && IsCapitalised(place.Name) && IsVerb(place);

    private static bool IsLettering(TermCandidate place)
    {
        var (before, after) = (place.Word(place.First - 1), place.Word(place.Last + 1));
        if (place.Name == "C" && Lettered.Contains(Singular(before)) && place.Tokens[place.First - 1].Gap != Gap.Hyphen)
            return true;
        if (AfterLetter.Contains(after) || after == "=" || Numbers.Contains(before))
            return true;
        // (C)
        if (before == "(" && after == ")")
            return true;
        return IsInRow(place) || (after == "." && IsInitial(place));
    }

    // A and C; R & D; options A, B, and C. "In option A, R is used" is not a row.
    private static bool IsInRow(TermCandidate place)
    {
        var left = place.First - 1;
        while (left > place.First - 3 && Joining.Contains(place.Word(left)))
            left--;
        if (left < place.First - 1 && place.IsOtherLetter(left))
            return place.Word(left + 1) != "," || left + 2 < place.First || !Lettered.Contains(place.Word(left - 1));
        var right = place.Last + 1;
        while (right < place.Last + 3 && Joining.Contains(place.Word(right)))
            right++;
        return right > place.Last + 1 && place.IsOtherLetter(right);
    }

    // R. Sample, Dr. R. Sample, Anna R. Sample, C. elegans; "in R. Then" and "vs. R. Both" end a sentence.
    private static bool IsInitial(TermCandidate place)
    {
        var (before, next) = (place.Word(place.First - 1), place.Word(place.Last + 2));
        if (next.Length == 0 || place.Adjoins(place.Last + 2))
            return false;
        if (char.IsLower(next[0]))
            return true;
        if (next == "(")
            return before == "," && char.IsDigit(place.Word(place.Last + 3).FirstOrDefault());
        if (!char.IsUpper(next[0]) || Openings.Contains(next))
            return false;
        if (before == ".")
        {
            var abbreviated = place.Word(place.First - 2);
            return abbreviated.Length == 1 || BeforeInitial.Contains(abbreviated) || IsCapitalised(abbreviated);
        }
        return place.First == 0 || BeforeInitial.Contains(before) || IsCapitalised(before);
    }

    private static bool IsVerb(TermCandidate place)
    {
        if (place.First != place.Last || !StartsSentence(place) || place.Last + 1 >= place.Tokens.Count)
            return false;
        if (place.Tokens[place.Last + 1].Gap is not Gap.Blank)
            return false;
        var (next, second) = (place.Word(place.Last + 1), place.Word(place.Last + 2));
        return AfterVerb.Contains(next) && char.IsLower(next[0])
            || (Prepositions.Contains(next) && Determiners.Contains(second))
            || (next == "and" && SecondVerbs.Contains(second));
    }

    private static bool StartsSentence(TermCandidate place)
    {
        var before = place.Word(place.First - 1);
        return place.First == 0
            || place.Tokens[place.First].Gap is Gap.Start or Gap.Break
            || before is "." or "!" or "?" or ":" or "…" or "“" or "„" or "\"" or "«" or "‘" or "(" or "[";
    }

    private static bool IsCapitalised(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && !word.AsSpan(1).ContainsAnyInRange('A', 'Z');

    private static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && !Lettered.Contains(word) ? word[..^1] : word;

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
