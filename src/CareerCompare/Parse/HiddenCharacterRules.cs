using CareerCompare.Read;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerCompare.Parse;

/// <summary>Reports characters of a file that hide or reorder text.</summary>
internal static class HiddenCharacterRules
{
    /// <summary>Characters that are in the file themselves: one problem a line.</summary>
    public static IEnumerable<Problem> InSource(SourceFile file) =>
        Problems(
            file.Path,
            from line in NumberedLines(file.Text)
            from found in InvisibleCharacters.In(line.Text)
            select ((line.Number, found.Index + 1), found.Name)
        );

    /// <summary>Characters that the body writes as entities: <c>&amp;shy;</c>, <c>&amp;#x202E;</c>.</summary>
    public static IEnumerable<Problem> InEntities(MarkdownDocument document, int bodyLine, string path) =>
        Problems(
            path,
            from inline in document.Descendants<Markdig.Syntax.Inlines.Inline>()
            let text = inline switch
            {
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                LinkInline { Title: { } title } => title,
                _ => "",
            }
            from found in InvisibleCharacters.In(text)
            select ((bodyLine + inline.Line, inline.Column + 1), found.Name)
        );

    private static IEnumerable<(int Number, string Text)> NumberedLines(string text)
    {
        var number = 1;
        for (var at = 0; at < text.Length; number++)
        {
            var end = Lines.End(text, at);
            yield return (number, text[at..end]);
            at = Lines.Next(text, end);
        }
    }

    private static IEnumerable<Problem> Problems(
        string path,
        IEnumerable<((int Line, int Column) At, string Name)> found
    ) =>
        from line in found.GroupBy(place => place.At.Line)
        let first = line.First()
        let count = line.Count()
        let more = count > 1 ? $", and {count - 1} more on this line" : ""
        select new Problem(
            Rule.HiddenCharacter,
            path,
            first.At.Line,
            first.At.Column,
            $"this line contains {first.Name}{more}"
        );
}
