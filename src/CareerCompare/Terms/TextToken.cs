using System.Runtime.InteropServices;

namespace CareerCompare.Terms;

/// <summary>A word (letters and digits) or a single sign of a text.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">Its length.</param>
/// <param name="Gap">The gap before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextToken(int Start, int Length, Gap Gap)
{
    public int End => Start + Length;

    public bool IsWord(string text) => char.IsLetterOrDigit(text[Start]);
}

/// <summary>The gap between a token and the one before it.</summary>
internal enum Gap
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A hyphen inside a compound.</summary>
    Hyphen,

    /// <summary>Blanks or a line break.</summary>
    Blank,

    /// <summary>An empty line.</summary>
    Break,

    /// <summary>The start of the text.</summary>
    Start,
}
