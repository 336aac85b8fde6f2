using ArchUnitNET.Domain;
using Xunit.Abstractions;

namespace CareerCompare.Architecture.Tests;

/// <summary>The rules between the rooms of the site, read from what the compiler made of them, components included.</summary>
public sealed class WebArchitectureTests(ITestOutputHelper output)
{
    // What everything that answers visitors may ask of the library.
    private static readonly string[] Ask = [.. ArchitectureTests.Nouns, "Query", "Compare"];

    /// <summary>What each room may use: of the site, rooms that stand before it.</summary>
    internal static readonly RoomRule[] Table =
    [
        new("Web.Hosting", [.. Ask, "Publish", "Read", "Store"]),
        new("Web.Views", [.. Ask, "Web.Hosting"]),
        new("Web.Shared", [.. Ask, "Render", "Web.Hosting", "Web.Views"]),
        new("Web.Api", [.. Ask, "Render", "Web.Hosting", "Web.Views"]),
        new("Web.Feeds", [.. Ask, "Render", "Web.Hosting", "Web.Views"]),
        new("Web.Pictures", [.. Ask, "Web.Hosting", "Web.Views"]),
        new("Web.Pages", [.. Ask, "Web.Hosting", "Web.Views", "Web.Shared"]),
        // Program puts them together, and _Imports names them.
        new(
            "Web",
            [.. Ask, "Web.Hosting", "Web.Views", "Web.Shared", "Web.Api", "Web.Feeds", "Web.Pictures", "Web.Pages"]
        ),
    ];

    private static readonly string[] NoFiles = ["Web.Views", "Web.Shared", "Web.Api", "Web.Feeds", "Web.Pages"];

    public static TheoryData<string> Rooms() => [.. Table.Select(rule => rule.Room)];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_uses_only_what_it_stands_on(string room) =>
        Rules
            .BetweenRooms(CompiledCode.Product.Uses, [.. Table.Where(rule => rule.Room == room)])
            .Select(use => $"{Room.For(use.To)}: {use}")
            .Order(StringComparer.Ordinal)
            .ShouldBeEmpty();

    [Fact]
    public void The_table_of_rooms_has_every_folder_and_points_one_way()
    {
        var rooms = Table.Select(rule => rule.Room).ToList();
        var matrix = Rules.Matrix(CompiledCode.Product.Uses, rooms);
        output.WriteLine(matrix);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "rooms-of-the-site.txt"), matrix + "\n");

        Room.Folders("CareerCompare.Web").ShouldBeSubsetOf(rooms);
        Room.All(CompiledCode.Product.Types)
            .Where(room => room.StartsWith("Web", StringComparison.Ordinal))
            .ShouldBeSubsetOf(rooms);
        foreach (var (index, rule) in Table.Index())
            rule.May.Where(room => room.StartsWith("Web", StringComparison.Ordinal))
                .ShouldBeSubsetOf(rooms.Take(index), rule.Room);
    }

    [Fact]
    public void A_page_never_reads_a_file() => Rules.OfFiles(CompiledCode.Product.Uses, NoFiles).ShouldBeEmpty();

    [Fact]
    public void What_pages_share_are_components() => NoComponents(CompiledCode.Product).ShouldBeEmpty();

    [Fact]
    public void Uses_that_are_not_allowed_are_found()
    {
        Rules
            .BetweenRooms(CompiledCode.Tests.Uses, Table)
            .Select(use => use.From.Name)
            .Distinct()
            .ShouldBe(
                [
                    "HostingUsesPages",
                    "HostingUsesViews",
                    "HostingUsesParse",
                    "ViewsUsesShared",
                    "ViewsUsesRender",
                    "SharedUsesPages",
                    "ApiUsesFeeds",
                    "ApiUsesShared",
                    "FeedsUsesPages",
                    "PicturesUsesApi",
                    "PagesUsesPictures",
                    "PagesUsesStore",
                    "PagesUsesParse",
                ],
                ignoreOrder: true
            );
        Rules.OfFiles(CompiledCode.Tests.Uses, NoFiles).Select(use => use.From.Name).ShouldBe(["PageReadsFile"]);
        NoComponents(CompiledCode.Tests).ShouldBe(["SharedHelper", "SharedEnum"], ignoreOrder: true);
    }

    // Types inside of a component belong to it.
    private static IEnumerable<string> NoComponents(CompiledCode code) =>
        from type in code.Types
        where Room.For(type) == "Web.Shared" && !type.IsNested
        where !IsComponent(type)
        select type.Name;

    private static bool IsComponent(IType type) =>
        type is Class found
        && found.InheritedClasses.Any(parent => parent.FullName == "Microsoft.AspNetCore.Components.ComponentBase");
}
