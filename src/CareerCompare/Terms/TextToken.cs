using System.Runtime.InteropServices;

namespace CareerCompare.Terms;

/// <summary>A word (letters and digits) or a single sign of a text.</summary>
/// <param name="Start">Where it starts, in characters.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Gap">What stands before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextToken(int Start, int Length, Gap Gap)
{
    public int End => Start + Length;

    public bool IsWord(string text) => char.IsLetterOrDigit(text[Start]);
}

/// <summary>What parts a token from the one before it.</summary>
internal enum Gap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A hyphen inside a compound.</summary>
    Hyphen,

    /// <summary>Blanks or a line's end.</summary>
    Blank,

    /// <summary>An empty line.</summary>
    Break,

    /// <summary>It is the first of its text.</summary>
    Start,
}
