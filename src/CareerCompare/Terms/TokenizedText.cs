namespace CareerCompare.Terms;

/// <summary>A text with its tokens, and the form of each that names are compared by, made once.</summary>
internal sealed class TokenizedText
{
    private readonly string[] words;

    /// <summary>Splits a text.</summary>
    public TokenizedText(string text)
    {
        (Text, Tokens) = (text, Tokenizer.Tokenize(text));
        words = new string[Tokens.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = text.Substring(Tokens[i].Start, Tokens[i].Length).Replace("\u00AD", "").ToLowerInvariant();
    }

    /// <summary>The text as written.</summary>
    public string Text { get; }

    /// <summary>Its tokens.</summary>
    public List<TextToken> Tokens { get; }

    /// <summary>
    /// A token in lower case, and whether it stands apart from the one before it. A slash or an ampersand matches with or without
    /// blanks around it.
    /// </summary>
    /// <param name="i">The index of the token.</param>
    /// <param name="isFirst">Whether it is the first of a name.</param>
    public (string Word, bool IsApart) Key(int i, bool isFirst) =>
        (words[i], !isFirst && Tokens[i].Gap != Gap.None && !IsJoint(i) && !IsJoint(i - 1));

    private bool IsJoint(int i) => Text[Tokens[i].Start] is '/' or '&';
}
