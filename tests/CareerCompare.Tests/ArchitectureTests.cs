using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CareerCompare.Tests;

/// <summary>The rules between the rooms of the house, read from the source.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Root = FindRoot();
    private static readonly string[] Journey = ["Read", "Parse", "Check", "Link", "Publish"];

    /// <summary>What each room of the library may use, nouns and the table of routes aside.</summary>
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        [""] = [],
        ["Read"] = [],
        ["Parse"] = ["Read"],
        ["Check"] = ["Read", "Parse"],
        ["Compare"] = [],
        ["Store"] = [],
        ["Document"] = [],
        ["Routes"] = [],
        ["Link"] = [],
        ["Render"] = [],
        ["Publish"] = ["Read", "Parse", "Check", "Link", "Store"],
        ["Query"] = ["Store", "Compare"],
        ["Summarize"] = [],
    };

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
        var broken =
            from room in MayUse.Keys
            from file in Sources("CareerCompare", room)
            from used in Rooms(file, "CareerCompare")
            where used != room && used != "Routes" && !MayUse[room].Contains(used)
            select $"{file}: {used}";
        broken.ShouldBeEmpty();
        MayUse.Keys.Where(room => room.Length > 0).Order().ShouldBe(Directories("CareerCompare").Order());
    }

    [Fact]
    public void Web_asks_queries_and_never_reads_a_file_or_parses()
    {
        var broken =
            from room in Directories("CareerCompare.Web")
            from file in Sources("CareerCompare.Web", room)
            from used in Rooms(file, "CareerCompare")
            where Journey.Concat(["Store", "Summarize"]).Contains(used)
            where room != "Hosting" || used is "Parse" or "Check"
            select $"{file}: {used}";
        broken.ShouldBeEmpty();
        Pages().Where(file => FileAccess().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Markdig", "Parse", "Import")]
    [InlineData("YamlDotNet", "Parse", "Import")]
    [InlineData("CsvHelper", "Parse", "Summarize")]
    [InlineData("ExcelDataReader", "Summarize")]
    [InlineData("Microsoft.EntityFrameworkCore", "Store", "Publish", "Query")]
    public void A_library_stays_in_its_room(string library, params string[] rooms)
    {
        var users = Directory
            .GetFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(IsSource)
            .Where(file => File.ReadAllText(file).Contains($"using {library}", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Path.Combine(Root, "src", "CareerCompare"), file).Split('/')[0])
            .Distinct()
            .ToList();
        users.ShouldNotBeEmpty();
        users.ShouldBeSubsetOf(rooms);
    }

    // Articles are typed documents: what needs their text walks the tree.
    [Fact]
    public void Only_rendering_writes_tags_and_nothing_reads_them() =>
        Directory
            .GetFiles(Path.Combine(Root, "src", "CareerCompare"), "*.cs", SearchOption.AllDirectories)
            .Where(IsSource)
            .Where(file => !file.Contains("/Render/", StringComparison.Ordinal))
            .Where(file => Tags().IsMatch(File.ReadAllText(file)))
            .Select(Path.GetFileName)
            .ShouldBeEmpty();

    [Fact]
    public void An_interface_has_two_implementations_or_is_not_there()
    {
        var declared = AllSources()
            .SelectMany(file => Interface().Matches(File.ReadAllText(file)))
            .Select(m => m.Groups["name"].Value);
        foreach (var name in declared)
            AllSources()
                .Count(file =>
                    Regex.IsMatch(
                        File.ReadAllText(file),
                        $@"(class|record|struct)\s[^{{;]*:\s[^{{;]*\b{name}\b",
                        RegexOptions.None,
                        TimeSpan.FromSeconds(5)
                    )
                )
                .ShouldBeGreaterThanOrEqualTo(2, name);
    }

    private static IEnumerable<string> References(string project) =>
        XDocument
            .Load(Path.Combine(Root, "src", project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference =>
                Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
            );

    private static IEnumerable<string> Rooms(string file, string project) =>
        RoomUse()
            .Matches(File.ReadAllText(file))
            .Where(m => m.Groups["project"].Value == project)
            .Select(m => m.Groups["room"].Value)
            .Distinct();

    private static IEnumerable<string> Sources(string project, string room) =>
        Directory
            .GetFiles(
                Path.Combine(Root, "src", project, room),
                "*",
                room.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories
            )
            .Where(IsSource);

    private static IEnumerable<string> AllSources() =>
        Directory.GetFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories).Where(IsSource);

    // What visitors see is drawn in these.
    private static IEnumerable<string> Pages() =>
        ((string[])["Pages", "Shared", "Views"]).SelectMany(room => Sources("CareerCompare.Web", room));

    private static IEnumerable<string> Directories(string project) =>
        Directory
            .GetDirectories(Path.Combine(Root, "src", project))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => name is not ("bin" or "obj" or "Properties" or "wwwroot"));

    private static bool IsSource(string file) =>
        file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)
        || file.EndsWith(".razor", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CareerCompare.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex(
        @"\b(?<project>CareerCompare)\.(?<room>(Read|Parse|Check|Link|Render|Compare|Store|Publish|Query|Routes|Summarize)\b)",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex RoomUse();

    [GeneratedRegex(@"\b(File|Directory|FileStream|StreamReader|FileInfo)\b[.(]", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FileAccess();

    [GeneratedRegex(
        "\"</?(p|a|li|[uo]l|h[1-6]|em|strong|t[rdh]|table|code|pre|blockquote|span|img)[ >]|href=|WebUtility",
        RegexOptions.ExplicitCapture,
        5000
    )]
    private static partial Regex Tags();

    [GeneratedRegex(@"\binterface (?<name>I[A-Z]\w+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Interface();
}
