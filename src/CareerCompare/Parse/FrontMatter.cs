namespace CareerCompare.Parse;

/// <summary>An article split into front matter and body. Lines count from 1 in the file.</summary>
/// <param name="Values">The front matter; null if it is refused.</param>
/// <param name="Body">The text below it.</param>
/// <param name="BodyLine">The line that the body starts on.</param>
internal sealed record FrontMatter(YamlMap? Values, string Body, int BodyLine)
{
    /// <summary>The maximum size of front matter, in bytes.</summary>
    public const int MaxLength = 16 * 1024;

    /// <summary>Splits the text and reads the front matter. Adds what is wrong to <paramref name="problems"/>.</summary>
    public static FrontMatter Read(string text, string path, ProblemList problems)
    {
        var first = Lines.End(text, 0);
        if (!IsFence(text.AsSpan(0, first)))
        {
            problems.Add(new Problem(Rule.FrontMatterMissing, path, 1, 1, "the file does not start with a line ---"));
            return new FrontMatter(null, text, 1);
        }
        var line = 2;
        var start = Lines.Next(text, first);
        for (var at = start; at < text.Length; at = Lines.Next(text, Lines.End(text, at)), line++)
        {
            var end = Lines.End(text, at);
            if (!IsFence(text.AsSpan(at..end)))
                continue;
            var values = ReadValues(text[start..at], path, problems);
            return new FrontMatter(values, text[Lines.Next(text, end)..], end < text.Length ? line + 1 : line);
        }
        problems.Add(new Problem(Rule.FrontMatterOpen, path, 1, 1, "the front matter that starts here does not end"));
        return new FrontMatter(null, "", line);
    }

    private static YamlMap? ReadValues(string yaml, string path, ProblemList problems)
    {
        var bytes = System.Text.Encoding.UTF8.GetByteCount(yaml);
        if (bytes > MaxLength)
        {
            var message = $"the front matter has {bytes:N0} bytes, the most is {MaxLength:N0}";
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
}
