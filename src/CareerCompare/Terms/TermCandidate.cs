using System.Collections.Frozen;

namespace CareerCompare.Terms;

/// <summary>Tokens of a text that spell a name, and whether the name is a whole word.</summary>
internal readonly record struct TermCandidate(string Text, List<TextToken> Tokens, int First, int Last)
{
    // Suffixes of compounds about a short name: Go-based, but not Go-live.
    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "based",
            "code",
            "compatible",
            "developer",
            "developers",
            "driven",
            "first",
            "friendly",
            "like",
            "native",
            "only",
            "powered",
            "programmer",
            "programmers",
            "script",
            "scripts",
            "specific",
            "style",
        ]
    );

    private static readonly FrozenSet<string> Domains = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["ai", "app", "co", "com", "de", "dev", "edu", "eu", "gov", "io", "net", "org", "uk"]
    );

    /// <summary>The name as written in the text.</summary>
    public string Name => Text[Tokens[First].Start..Tokens[Last].End];

    /// <summary>Whether it is a single letter.</summary>
    public bool IsLetter => First == Last && Tokens[First].Length == 1 && Tokens[First].IsWord(Text);

    /// <summary>
    /// Whether it is not part of something else, such as ASP.NET, R&amp;D, main.go, a compound or an address.
    /// </summary>
    public bool IsWhole => StartsWhole && EndsWhole;

    // Compounds with such a short name are usually words of their own: C-suite, X-ray, Go-live, but not GPU-hours or AI-driven.
    private bool IsShort => First == Last && Tokens[First].Length <= 2 && !Name.AsSpan(1).ContainsAnyInRange('A', 'Z');

    /// <summary>The text of a token; empty beyond the ends.</summary>
    public string Word(int i) => i >= 0 && i < Tokens.Count ? Text.Substring(Tokens[i].Start, Tokens[i].Length) : "";

    /// <summary>Whether a token directly follows the one before it.</summary>
    public bool Adjoins(int i) => i > 0 && i < Tokens.Count && Tokens[i].Gap == Gap.None;

    private bool StartsWhole =>
        Tokens[First].Gap switch
        {
            Gap.None => First == 0 || StartsBehind(First - 1),
            Gap.Hyphen => !IsShort
                && (
                    Tokens[First - 1].Length > 1
                    || !char.IsUpper(Name[0])
                    || Name.AsSpan(1).ContainsAnyInRange('A', 'Z')
                ),
            _ => true,
        };

    private bool EndsWhole
    {
        get
        {
            if (Last + 1 >= Tokens.Count)
                return true;
            return Tokens[Last + 1].Gap switch
            {
                Gap.None => EndsBefore(Last + 1),
                Gap.Hyphen => !IsShort || Suffixes.Contains(Word(Last + 1)),
                _ => true,
            };
        }
    }

    // Whether the name starts after the sign directly before it.
    private bool StartsBehind(int before)
    {
        if (Tokens[before].IsWord(Text))
            return IsOtherScript(before, First);
        var inWord = Adjoins(before) && Tokens[before - 1].IsWord(Text);
        return Text[Tokens[before].Start] switch
        {
            '#' or '@' or '_' or '$' or '%' or '\\' or '~' or '=' or '°' => false,
            '.' or '\'' or '’' => !inWord,
            '+' or '&' => !IsLetter,
            ':' => !inWord || !IsLetter,
            '/' => Adjoins(before) && !IsInPath(before) && !(IsLetter && IsOtherLetter(before - 1)),
            '<' or '-' => !IsShort,
            _ => true,
        };
    }

    // Whether the name ends before the sign directly after it.
    private bool EndsBefore(int after)
    {
        if (Tokens[after].IsWord(Text))
            return IsOtherScript(Last, after)
                || (!Tokens[Last].IsWord(Text) && char.IsDigit(Text[Tokens[after].Start]));
        var next = Adjoins(after + 1) ? Word(after + 1) : "";
        var isWord = next.Length > 0 && char.IsLetterOrDigit(next[0]);
        return Text[Tokens[after].Start] switch
        {
            '#' or '@' or '_' or '\\' or '=' or '^' or '²' or '³' => false,
            '+' or '&' => !IsLetter,
            '-' => !IsLetter,
            '\'' or '’' => !isWord || next is "s" or "S",
            ':' => !isWord && next is not ("/" or "\\") || (!IsLetter && isWord),
            // Two sentences without a space in between, and not a file or an address.
            '.' => !isWord || (!IsLetter && next.Length > 1 && char.IsUpper(next[0]) && char.IsLower(next[1])),
            '/' => !IsLetter || !IsOtherLetter(after + 1),
            _ => true,
        };
    }

    private bool IsOtherScript(int one, int other) =>
        Text[Tokens[one].Start] >= '\u2E80' != Text[Tokens[other].Start] >= '\u2E80';

    // https://example.org/python, example.org/python and /usr/bin/python, but not Node.js/Python. Look back only this far: no
    // address is longer, and a text may be a single word of many thousand signs.
    private bool IsInPath(int slash)
    {
        const int reach = 24;
        var first = slash;
        while (Adjoins(first) && slash - first < reach)
            first--;
        for (var i = first; i < slash; i++)
        {
            if (IsSign(i, ':') && IsSign(i + 1, '/'))
                return true;
            if (IsSign(i, '.') && Domains.Contains(Word(i + 1)))
                return true;
        }
        return IsSign(first, '/');
    }

    private bool IsSign(int i, char sign) => Text[Tokens[i].Start] == sign;

    /// <summary>Whether a token is a capital letter that is not a name. Only C and R are languages.</summary>
    public bool IsOtherLetter(int i) =>
        i >= 0
        && i < Tokens.Count
        && Tokens[i].Length == 1
        && char.IsUpper(Text[Tokens[i].Start])
        && Text[Tokens[i].Start] is not ('C' or 'R');
}
