using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit.Abstractions;

namespace CareerCompare.Architecture.Tests;

/// <summary>The rules between the rooms of the library and the command line, read from what the compiler made of them.</summary>
public sealed partial class ArchitectureTests(ITestOutputHelper output)
{
    internal static readonly string[] Nouns =
    [
        "",
        "Document",
        "Naming",
        "Pay",
        "Problems",
        "Routes",
        "Search",
        "Terms",
    ];

    /// <summary>What each room may use beside nouns, which all may use: rooms that stand before it.</summary>
    private static readonly RoomRule[] Verbs =
    [
        new("Read"),
        new("Parse", "Read"),
        new("Check", "Read", "Parse"),
        new("Import", "Read", "Parse", "Check"),
        new("Link"),
        new("Render"),
        new("Compare"),
        new("Summarize"),
        new("Store"),
        new("Publish", "Read", "Parse", "Check", "Link", "Store"),
        new("Query", "Store", "Compare"),
    ];

    private static readonly RoomRule[] Library =
    [
        .. Nouns.Select(noun => new RoomRule(noun, Nouns)),
        .. Verbs.Select(verb => verb with { May = [.. Nouns, .. verb.May] }),
    ];

    internal static readonly RoomRule[] Table = [.. Library, new("Cli", [.. Library.Select(rule => rule.Room)])];

    private static readonly IReadOnlyList<Use> Uses = CompiledCode.Product.Uses;

    [Fact]
    public void Web_and_the_command_line_use_the_library_and_nothing_else()
    {
        References("CareerCompare").ShouldBeEmpty();
        References("CareerCompare.Web").ShouldBe(["CareerCompare"]);
        References("CareerCompare.Cli").ShouldBe(["CareerCompare"]);
    }

    [Fact]
    public void A_room_uses_only_the_rooms_that_come_before_it()
    {
        var rooms = Library.Select(rule => rule.Room).Intersect(Room.All(CompiledCode.Product.Types)).ToList();
        var matrix = Rules.Matrix(Uses, rooms);
        output.WriteLine(matrix);
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "rooms-of-the-library.txt"), matrix + "\n");

        Rules.BetweenRooms(Uses, Table).ShouldBeEmpty();
    }

    [Fact]
    public void The_table_of_rooms_has_every_folder_and_points_one_way()
    {
        var known = Table.Select(rule => rule.Room).ToList();

        Room.Folders("CareerCompare").ShouldBeSubsetOf(known);
        Room.All(CompiledCode.Product.Types)
            .Where(room => !room.StartsWith("Web", StringComparison.Ordinal))
            .ShouldBeSubsetOf(known);
        foreach (var (index, verb) in Verbs.Index())
            verb.May.ShouldBeSubsetOf(Verbs.Take(index).Select(earlier => earlier.Room), verb.Room);
    }

    // Else a type would be judged by the rules of another room. Nouns may have the shorter name.
    [Theory]
    [InlineData("CareerCompare")]
    [InlineData("CareerCompare.Web")]
    [InlineData("CareerCompare.Cli")]
    public void The_namespace_is_the_folder(string project)
    {
        var files =
            from file in Source.Files(project, ".cs")
            let folder = Path.GetDirectoryName(Path.GetRelativePath(Source.Folder, file))!.Replace('/', '.')
            let declared = Namespace().Match(File.ReadAllText(file)).Groups["name"].Value
            where declared != folder && Path.GetFileName(file) != "Program.cs"
            where declared != project || !Nouns.Contains(folder[(project.Length + 1)..])
            select $"{file}: {declared}";
        files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Markdig", "Parse", "Import")]
    [InlineData("YamlDotNet", "Parse", "Import")]
    [InlineData("CsvHelper", "Parse", "Summarize")]
    [InlineData("ExcelDataReader", "Summarize")]
    [InlineData("Microsoft.EntityFrameworkCore", "Store")]
    // Spreadsheets are read row by row through the same interfaces as tables.
    [InlineData("System.Data.Common", "Store", "Summarize")]
    [InlineData("Microsoft.Data.Sqlite", "Store")]
    [InlineData("SQLitePCLRaw", "Store")]
    [InlineData("Npgsql", "Store")]
    [InlineData("Spectre.Console", "Cli")]
    [InlineData("System.CommandLine", "Cli")]
    [InlineData("AngleSharp")]
    public void A_library_stays_in_its_room(string package, params string[] rooms)
    {
        Rules.OfPackage(Uses, package, rooms).ShouldBeEmpty();
        Rules.OfPackage(CompiledCode.Tests.Uses, package, rooms).ShouldNotBeEmpty("one is planted");
    }

    // Articles are typed documents: what needs their text walks the tree.
    [Fact]
    public void Only_rendering_writes_tags_and_nothing_reads_them() =>
        Source
            .Files("CareerCompare", ".cs")
            .Where(file => !file.Contains("/Render/", StringComparison.Ordinal))
            .Where(file => Tags().IsMatch(File.ReadAllText(file)))
            .ShouldBeEmpty();

    [Fact]
    public void An_interface_has_two_implementations_or_is_not_there() =>
        Rules.LonelyInterfaces(CompiledCode.Product.Types).ShouldBeEmpty();

    private static IEnumerable<string> References(string project) =>
        XDocument
            .Load(Path.Combine(Source.Folder, project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference =>
                Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
            );

    [GeneratedRegex(
        "\"</?(p|a|li|[uo]l|h[1-6]|em|strong|t[rdh]|table|code|pre|blockquote|span|img)[ >]|href=|WebUtility",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Tags();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 5000)]
    private static partial Regex Namespace();
}
