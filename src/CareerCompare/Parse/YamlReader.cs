using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CareerCompare.Parse;

/// <summary>
/// Reads YAML from the parser's events into <see cref="YamlValue"/>. Nothing is bound by reflection or expanded, so the cost is
/// linear in the text. Deep nesting, aliases and merge keys are refused, each with its place.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>The maximum depth of nesting.</summary>
    public const int MaxDepth = 16;

    /// <summary>
    /// The maximum length of a list. Names are compared with each other, so thousands in one file would take seconds.
    /// </summary>
    public const int MaxItems = 100;

    private readonly string path;
    private readonly int lineOffset;
    private readonly ProblemList problems;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private bool hidden;
    private int depth;

    private YamlReader(string text, string path, int lineOffset, ProblemList problems)
    {
        this.path = path;
        this.lineOffset = lineOffset;
        this.problems = problems;
        hidden = InvisibleCharacters.In(text).Any();
        scanner = new Scanner(new StringReader(text), skipComments: true);
        parser = new Parser(scanner);
    }

    /// <summary>Reads the document's value. Returns null if it is empty or refused, and adds a problem if refused.</summary>
    /// <param name="text">YAML of one document.</param>
    /// <param name="path">The file, for problems.</param>
    /// <param name="lineOffset">Lines of the file before the text.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static YamlValue? Read(string text, string path, int lineOffset, ProblemList problems)
    {
        if (TooDeep(text, path, lineOffset) is { } deep)
        {
            problems.Add(deep);
            return null;
        }
        // These are line breaks in YAML 1.1 and to the scanner, but blanks in YAML 1.2 and to editors, which count lines
        // without them.
        text = text.Replace('\u0085', ' ').Replace('\u2028', ' ').Replace('\u2029', ' ');
        var reader = new YamlReader(text, path, lineOffset, problems);
        try
        {
            return reader.Document();
        }
        catch (RefusedException refused)
        {
            problems.Add(refused.Problem);
            return null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            // Some of the scanner's exceptions lack a place or a reason. It stopped at the fault, so we use its position.
            var fault = e as YamlException;
            var place = fault is null || fault.Start.Equals(Mark.Empty) ? reader.scanner.CurrentPosition : fault.Start;
            problems.Add(reader.At(Rule.YamlSyntax, place, fault is null ? "this is not YAML" : Describe(fault)));
            return null;
        }
    }

    // The scanner recurses on flow collections, so count them before it runs.
    private static Problem? TooDeep(string text, string path, int lineOffset)
    {
        const int MaxOpen = 256;
        var open = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('[' or '{') || ++open <= MaxOpen)
                continue;
            var (line, column) = Lines.Place(text, i);
            return new Problem(
                Rule.YamlDepth,
                path,
                line + lineOffset,
                column,
                $"there are over {MaxOpen} brackets up to here"
            );
        }
        return null;
    }

    private YamlValue? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
            return null;
        parser.Consume<DocumentStart>();
        var value = Value();
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _))
            throw Refuse(Rule.YamlFeature, parser.Current!.Start, "a second document starts here");
        return value;
    }

    private YamlValue Value()
    {
        var current = parser.Current!;
        if (current is AnchorAlias)
            throw Refuse(Rule.YamlFeature, current.Start, "there is an alias here");
        if (current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty)
                throw Refuse(Rule.YamlFeature, node.Start, $"there is an anchor here: &{node.Anchor.Value}");
            if (!node.Tag.IsEmpty)
                throw Refuse(Rule.YamlFeature, node.Start, "there is a tag here");
        }
        if (++depth > MaxDepth)
            throw Refuse(Rule.YamlDepth, current.Start, $"this is nested deeper than {MaxDepth} levels");
        YamlValue value = current switch
        {
            MappingStart => Map(),
            SequenceStart => List(),
            _ => Scalar(),
        };
        depth--;
        return value;
    }

    private YamlScalar Scalar()
    {
        var scalar = parser.Consume<YamlDotNet.Core.Events.Scalar>();
        var (line, column) = Place(scalar.Start);
        // Characters in the file itself are reported elsewhere; this finds escapes such as \u200B. One is enough.
        if (!hidden && InvisibleCharacters.In(scalar.Value).FirstOrDefault() is { Name: { } name })
        {
            hidden = true;
            problems.Add(new Problem(Rule.HiddenCharacter, path, line, column, $"this text contains {name}"));
        }
        return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, line, column);
    }

    private YamlList List()
    {
        var (line, column) = Place(parser.Consume<SequenceStart>().Start);
        var items = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (items.Count == MaxItems)
                throw Refuse(Rule.ListTooLong, parser.Current!.Start, $"this is entry {MaxItems + 1} of its list");
            items.Add(Value());
        }
        return new YamlList(items, line, column);
    }

    private YamlMap Map()
    {
        var (line, column) = Place(parser.Consume<MappingStart>().Start);
        var pairs = new List<(YamlScalar Key, YamlValue Value)>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Current is not YamlDotNet.Core.Events.Scalar)
                throw Refuse(Rule.YamlSyntax, parser.Current!.Start, "a key must be a word");
            var key = (YamlScalar)Value();
            var value = Value();
            if (key is { Text: "<<", Plain: true })
                throw Refuse(Rule.YamlFeature, key.Line, key.Column, "there is a merge key here");
            if (lines.TryGetValue(key.Text, out var first))
            {
                var message = $"\"{key.Text}\" is repeated; it is first on line {first}";
                problems.Add(new Problem(Rule.DuplicateKey, path, key.Line, key.Column, message));
                continue;
            }
            lines[key.Text] = key.Line;
            pairs.Add((key, value));
        }
        return new YamlMap(pairs, line, column);
    }

    private static string Describe(YamlException e)
    {
        var message = (e.InnerException as YamlException ?? e).Message.TrimEnd('.');
        var start = message.IndexOf("): ", StringComparison.Ordinal);
        message = start >= 0 && message.StartsWith('(') ? message[(start + 3)..] : message;
        return message.Length > 0 ? char.ToLowerInvariant(message[0]) + message[1..] : "this is not YAML";
    }

    private (int Line, int Column) Place(Mark mark) => ((int)mark.Line + lineOffset, (int)mark.Column);

    private Problem At(Rule rule, Mark mark, string message)
    {
        var (line, column) = Place(mark);
        return new Problem(rule, path, Math.Max(1, line), Math.Max(1, column), message);
    }

    private RefusedException Refuse(Rule rule, Mark mark, string message) => new(At(rule, mark, message));

    private RefusedException Refuse(Rule rule, int line, int column, string message) =>
        new(new Problem(rule, path, line, column, message));

    private sealed class RefusedException(Problem problem) : Exception
    {
        public Problem Problem { get; } = problem;
    }
}
