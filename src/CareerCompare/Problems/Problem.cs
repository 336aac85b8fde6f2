using System.Globalization;

namespace CareerCompare.Problems;

/// <summary>
/// One mistake in the content. <paramref name="Line"/> and <paramref name="Column"/> count from 1 in the file as stored,
/// including front matter; a problem of the whole file is at 1:1.
/// </summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Path">The file, relative to the content folder, with <c>/</c>.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in characters, from 1.</param>
/// <param name="Message">What is wrong, in one sentence without a full stop.</param>
/// <param name="Hint">How to correct it here; null for the rule's own hint.</param>
public sealed record Problem(Rule Rule, string Path, int Line, int Column, string Message, string? Hint = null)
{
    /// <summary>What is wrong, in one line.</summary>
    public string Message { get; init; } = Printable(Message);

    /// <summary>How to correct it here, in one line.</summary>
    public string? Hint { get; init; } = Hint is null ? null : Printable(Hint);

    /// <summary>How to correct it.</summary>
    public string Advice => Hint ?? Rule.Hint;

    /// <summary>Orders problems by file, line, column, then rule name.</summary>
    public static readonly Comparer<Problem> InOrder = Comparer<Problem>.Create(
        (a, b) =>
        {
            var byPath = string.CompareOrdinal(a.Path, b.Path);
            if (byPath != 0)
                return byPath;
            var byPlace = (a.Line, a.Column).CompareTo((b.Line, b.Column));
            return byPlace != 0 ? byPlace : string.CompareOrdinal(a.Rule.Name, b.Rule.Name);
        }
    );

    /// <summary><c>path:line:column: severity rule: message (hint)</c>.</summary>
    public override string ToString() =>
        $"{Path}:{Line}:{Column}: {(Rule.Severity == Severity.Error ? "error" : "warning")} {Rule.Name}: {Message} ({Advice})";

    // Text quoted from an article could break lines, control a terminal, or hide and reorder text.
    private static string Printable(string text) =>
        string.Concat(text.Select(c => IsShown(char.GetUnicodeCategory(c)) ? c : '\uFFFD'));

    private static bool IsShown(UnicodeCategory category) =>
        category
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
            );
}
