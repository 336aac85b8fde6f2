using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerCompare.Cli.Formats;

/// <summary>SARIF 2.1.0 (OASIS, 2020), as code hosts read it: one run with every rule, and one result per problem.</summary>
internal static class SarifFormat
{
    public static string Write(IReadOnlyList<Problem> problems, ContentArgument folder)
    {
        var rules = Rule.All.Values.OrderBy(rule => rule.Name, StringComparer.Ordinal).ToList();
        var results = problems.Select(problem => Result(problem, rules.IndexOf(problem.Rule), folder));
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(
                new JsonObject
                {
                    ["tool"] = new JsonObject
                    {
                        ["driver"] = new JsonObject
                        {
                            ["name"] = "CareerCompare",
                            ["rules"] = Array(rules.Select(Describe)),
                        },
                    },
                    ["columnKind"] = "utf16CodeUnits",
                    ["results"] = Array(results),
                }
            ),
        };
        return log.ToJsonString(JsonFormat.Options) + "\n";
    }

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

    private static JsonArray Array(IEnumerable<JsonObject> nodes) => new([.. nodes]);

    // Relative to the repository's root, or absolute. Escaped, because a file name may contain spaces and colons.
    private static string Uri(string path) =>
        (path.StartsWith('/') ? "file://" : "") + string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
