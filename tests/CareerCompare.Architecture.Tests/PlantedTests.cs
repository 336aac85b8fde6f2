namespace CareerCompare.Architecture.Tests;

/// <summary>Every rule can fail: it finds what is planted against it in these tests, and nothing else.</summary>
public sealed class PlantedTests
{
    private const string Ways = "Planted.Library.Parse";

    public static TheoryData<string> WaysToUseAType() =>
        [
            .. CompiledCode
                .Tests.Types.Where(type => type.Namespace.FullName == Ways && !type.Name.Contains('<'))
                .Select(type => type.FullName[(Ways.Length + 1)..])
                .Except(["Outer", "Component+Part"]),
        ];

    [Theory, MemberData(nameof(WaysToUseAType))]
    public void A_use_is_seen_whatever_its_form(string name) =>
        Rules
            .BetweenRooms(CompiledCode.Tests.Uses, [new("Parse")])
            .ShouldContain(use => use.From.FullName == $"{Ways}.{name}");

    [Fact]
    public void Uses_of_rooms_that_come_later_are_found() =>
        Found(Rules.BetweenRooms(CompiledCode.Tests.Uses, ArchitectureTests.Table))
            .Where(name => !name.StartsWith(Ways + '.', StringComparison.Ordinal))
            .ShouldBe(
                [
                    "Planted.Library.NounUsesVerb",
                    "Planted.Library.Read.ReadUsesParse",
                    "Planted.Library.Link.LinkUsesStore",
                    "Planted.Library.Compare.CompareUsesQuery",
                    "Planted.Library.Store.StoreUsesPublish",
                    "Planted.Library.Query.QueryUsesPublish",
                    "Planted.Library.Summarize.SummarizeUsesWeb",
                    "Planted.Cli.CliUsesWeb",
                ],
                ignoreOrder: true
            );

    [Fact]
    public void Interfaces_with_fewer_than_two_implementations_are_found() =>
        Rules
            .LonelyInterfaces([
                .. CompiledCode.Tests.Types.Where(type => type.Namespace.FullName == "Planted.Interfaces"),
            ])
            .Select(type => type.Name)
            .ShouldBe(
                ["INobody", "ILonely", "ILonely`1", "ILonelyBesideAbstract", "ILonelyParent", "ILonelyChild"],
                ignoreOrder: true
            );

    [Fact]
    public void A_matrix_shows_a_use_in_the_line_of_the_user()
    {
        var uses = CompiledCode.Tests.Uses.Where(use => Room.For(use.From) is "Link" or "Store");

        Rules
            .Matrix(uses, ["Link", "Store", "Publish"])
            .Split('\n')
            .ShouldBe([
                "                      1    2    3",
                "  1 Link              \\    1    .",
                "  2 Store             .    \\    1",
                "  3 Publish           .    .    \\",
            ]);
    }

    private static IEnumerable<string> Found(IEnumerable<Use> uses) => uses.Select(use => use.From.FullName).Distinct();
}
