using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerCompare.Cli.Formats;

/// <summary>SARIF 2.1.0 (OASIS, 2020), as code hosts read it: one run with every rule, and one result per problem.</summary>
internal static class SarifFormat
{
    private const int MaxPending = 64 * 1024;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = JsonFormat.Options.WriteIndented,
        NewLine = JsonFormat.Options.NewLine,
        Encoder = JsonFormat.Options.Encoder,
    };

    public static void Write(IReadOnlyList<Problem> problems, ContentArgument folder, Stream output)
    {
        var rules = Rule.All.Values.OrderBy(rule => rule.Name, StringComparer.Ordinal).ToList();
        var indexes = rules.Index().ToDictionary(rule => rule.Item.Name, rule => rule.Index, StringComparer.Ordinal);
        using (var json = new Utf8JsonWriter(output, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.WritePropertyName("tool");
            Tool(rules).WriteTo(json);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var problem in problems)
            {
                Result(problem, indexes[problem.Rule.Name], folder).WriteTo(json);
                // The writer keeps everything in memory until it is flushed.
                if (json.BytesPending > MaxPending)
                    json.Flush();
            }
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static JsonObject Tool(IEnumerable<Rule> rules) =>
        new()
        {
            ["driver"] = new JsonObject
            {
                ["name"] = "CareerCompare",
                ["rules"] = new JsonArray([.. rules.Select(Describe)]),
            },
        };

    private static JsonObject Describe(Rule rule) =>
        new JsonObject
        {
            ["id"] = rule.Name,
            ["shortDescription"] = Text(rule.Summary),
            ["help"] = Text(rule.Hint),
            ["defaultConfiguration"] = new JsonObject { ["level"] = rule.Severity.Name() },
        };

    private static JsonObject Result(Problem problem, int rule, ContentArgument folder) =>
        new JsonObject
        {
            ["ruleId"] = problem.Rule.Name,
            ["ruleIndex"] = rule,
            ["level"] = problem.Rule.Severity.Name(),
            ["message"] = Text($"{problem.Message} ({problem.Advice})"),
            ["locations"] = new JsonArray(
                new JsonObject
                {
                    ["physicalLocation"] = new JsonObject
                    {
                        ["artifactLocation"] = new JsonObject { ["uri"] = Uri(folder.Locate(problem.Path)) },
                        ["region"] = new JsonObject { ["startLine"] = problem.Line, ["startColumn"] = problem.Column },
                    },
                }
            ),
        };

    private static JsonObject Text(string text) => new() { ["text"] = text };

    // Relative to the repository's root, or absolute. Escaped, because a file name may contain spaces and colons.
    private static string Uri(string path) =>
        (path.StartsWith('/') ? "file://" : "") + string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
