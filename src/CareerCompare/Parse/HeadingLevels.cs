using Markdig.Syntax;

namespace CareerCompare.Parse;

/// <summary>Finds headings that skip a level, which confuses readers who listen to the page's outline.</summary>
internal static class HeadingLevels
{
    // Text before the first heading is a section too, so a group may come first.
    private const int Section = 2;

    public static IEnumerable<Problem> Jumps(MarkdownDocument document, int bodyLine, string path)
    {
        var above = Section;
        foreach (var heading in document.OfType<HeadingBlock>())
        {
            if (heading.Level > above + 1)
            {
                var message = $"a heading of level {heading.Level} follows one of level {above}";
                var hint = $"write {new string('#', above + 1)} here, or the heading in between";
                yield return new Problem(Rule.HeadingJump, path, bodyLine + heading.Line, 1, message, hint);
            }
            above = Math.Max(Section, heading.Level);
        }
    }
}
