namespace CareerCompare.Parse;

/// <summary>An article cut in two. Lines count from 1 in the file.</summary>
/// <param name="Values">The front matter, or null where it is refused.</param>
/// <param name="Body">The text below it.</param>
/// <param name="BodyLine">The line that the body starts on.</param>
internal sealed record FrontMatter(YamlMap? Values, string Body, int BodyLine)
{
    /// <summary>The longest front matter, in characters.</summary>
    public const int MaxLength = 16 * 1024;

    /// <summary>Cuts and reads. What is wrong is added to <paramref name="problems"/>.</summary>
    public static FrontMatter Read(string text, string path, List<Problem> problems)
    {
        var first = EndOfLine(text, 0);
        if (!IsFence(text.AsSpan(0, first)))
        {
            problems.Add(new Problem(Rule.FrontMatterMissing, path, 1, 1, "the file does not start with a line ---"));
            return new FrontMatter(null, text, 1);
        }
        var line = 2;
        var start = Next(text, first);
        for (var at = start; at < text.Length; at = Next(text, EndOfLine(text, at)), line++)
        {
            if (!IsFence(text.AsSpan(at..EndOfLine(text, at))))
                continue;
            var values = ReadValues(text[start..at], path, problems);
            return new FrontMatter(values, text[Next(text, EndOfLine(text, at))..], line + 1);
        }
        problems.Add(new Problem(Rule.FrontMatterOpen, path, 1, 1, "the front matter that starts here does not end"));
        return new FrontMatter(null, "", line);
    }

    private static YamlMap? ReadValues(string yaml, string path, List<Problem> problems)
    {
        if (System.Text.Encoding.UTF8.GetByteCount(yaml) > MaxLength)
        {
            var message = $"the front matter has {yaml.Length / 1024 + 1} KB, the most is {MaxLength / 1024} KB";
            problems.Add(new Problem(Rule.FrontMatterTooLarge, path, 2, 1, message));
            return null;
        }
        var before = problems.Count;
        var value = YamlReader.Read(yaml, path, lineOffset: 1, problems);
        if (value is YamlMap map)
            return map;
        if (value is not null)
            problems.Add(
                new Problem(Rule.YamlSyntax, path, value.Line, value.Column, "front matter is keys and values")
            );
        else if (problems.Count == before)
            return new YamlMap([], 2, 1);
        return null;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    private static int EndOfLine(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : from + end;
    }

    private static int Next(string text, int end)
    {
        if (end >= text.Length)
            return text.Length;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
