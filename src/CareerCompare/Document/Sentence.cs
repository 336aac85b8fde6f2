namespace CareerCompare.Document;

/// <summary>Cuts sentences out of text.</summary>
public static class Sentence
{
    private const int MaxLength = 240;

    // Longer sentences are not readable anyway.
    private const int MaxReach = 2000;

    /// <summary>
    /// The sentence around a character: up to a full stop, question or exclamation mark followed by a blank, or the end of the
    /// paragraph. A long sentence is cut between words and gets an ellipsis.
    /// </summary>
    public static string At(string text, int offset)
    {
        var start = offset;
        while (start > 0 && offset - start < MaxReach && !EndsAt(text, start - 1))
            start--;
        var end = offset;
        while (end < text.Length && end - offset < MaxReach && !EndsAt(text, end))
            end++;
        end = Math.Min(text.Length, end + 1);
        var sentence = text[start..end];
        return sentence.Length <= MaxLength ? Clean(sentence) : Cut(text, start, end, offset);
    }

    /// <summary>A part of a text around a character, cut between words, with an ellipsis at each cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The index of a character in the part.</param>
    /// <param name="length">The approximate length of the part.</param>
    public static string Around(string text, int offset, int length)
    {
        if (text.Length <= length)
            return Clean(text);
        var start = Math.Clamp(offset - (length / 3), 0, text.Length - length);
        var end = start + length;
        while (start > 0 && start < offset && !char.IsWhiteSpace(text[start - 1]))
            start++;
        while (end < text.Length && end > offset + 1 && !char.IsWhiteSpace(text[end]))
            end--;
        return (start > 0 ? "…" : "") + Clean(text[start..end]) + (end < text.Length ? "…" : "");
    }

    private static string Cut(string text, int start, int end, int offset) =>
        Around(text[start..end], offset - start, MaxLength);

    private static bool EndsAt(string text, int i) =>
        text[i] == '\n'
            ? i + 1 < text.Length && text[i + 1] == '\n'
            : text[i] is '.' or '!' or '?'
                && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))
                && !IsInitial(text, i);

    // A full stop after a single capital or in "e.g." does not end a sentence.
    private static bool IsInitial(string text, int stop) =>
        text[stop] == '.' && stop > 0 && char.IsLetter(text[stop - 1]) && (stop == 1 || text[stop - 2] is '.' or ' ');

    private static string Clean(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
