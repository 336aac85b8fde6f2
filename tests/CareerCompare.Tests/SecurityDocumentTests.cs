using System.Text.RegularExpressions;

namespace CareerCompare.Tests;

/// <summary>docs/security.md names tests that exist, and every requirement of its standard at levels 1 and 2.</summary>
public sealed partial class SecurityDocumentTests
{
    private static readonly string Root = Path.GetDirectoryName(Folder("CareerCompare.sln"))!;
    private static readonly string Document = File.ReadAllText(Path.Combine(Root, "docs", "security.md"));

    // OWASP ASVS 5.0.0: how many requirements each section has at levels 1 and 2. In every section they come first.
    private static readonly string[] Sections =
    [
        "1: 2 9 11 3 2",
        "2: 3 3 4 1",
        "3: 0 2 4 6 5 0 2",
        "4: 3 1 2 4",
        "5: 1 3 2 3",
        "6: 3 12 4 4 5 3 0 4",
        "7: 3 4 2 5 2 2",
        "8: 2 3 1 1",
        "9: 3 4",
        "10: 2 2 4 11 5 2 3",
        "11: 2 3 3 4 1 1 0",
        "12: 3 2 4",
        "13: 1 5 2 5",
        "14: 2 4 3",
        "15: 3 3 7 0",
        "16: 1 5 4 3 3",
        "17: 1 4 2",
    ];

    [Fact]
    public void Every_test_that_it_names_exists()
    {
        var sources = Directory
            .GetFiles(Path.Combine(Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);
        var named = Test().Matches(Document).Select(m => (Class: m.Groups["class"].Value, m.Groups["method"].Value));

        named.ShouldNotBeEmpty();
        named
            .Where(test =>
                !sources[test.Class].Any(source => source.Contains($" {test.Value}(", StringComparison.Ordinal))
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_spec_and_table_that_it_names_exists()
    {
        var specs = Path.Combine(Root, "tests", "CareerCompare.Tests", "Check", "specs");
        var named = SpecTest().Matches(Document).SelectMany(m => Quoted().Matches(m.Groups["specs"].Value));

        named.ShouldNotBeEmpty();
        named
            .Select(m => m.Groups["text"].Value)
            .Where(rule => !File.Exists(Path.Combine(specs, rule + ".md")))
            .ShouldBeEmpty();
        Directory.Exists(Path.Combine(Root, "tests", "CareerCompare.Web.Tests", "requests")).ShouldBeTrue();
    }

    [Fact]
    public void Every_requirement_has_its_place_once()
    {
        var rows = Document.Split('\n').Where(line => line.StartsWith("| V", StringComparison.Ordinal));
        var named = rows.SelectMany(row => Requirement().Matches(row.Split('|')[1])).SelectMany(Requirements).ToList();

        All().Count().ShouldBe(253);
        named.ShouldBe(All(), ignoreOrder: true);
    }

    [Theory]
    [InlineData("Process.Start", "HttpClient", "WebRequest", "TcpClient")]
    [InlineData(
        "CodeAnalysis.CSharp",
        "RuntimeCompilation",
        "Assembly.Load",
        "AssemblyLoadContext",
        "Reflection.Emit",
        "Linq.Expressions"
    )]
    [InlineData("CSharpScript", "AssemblyBuilder", "DynamicMethod")]
    [InlineData("XmlReader", "XmlDocument", "XDocument", "BinaryFormatter")]
    [InlineData("MD5", "SHA1")]
    [InlineData("unsafe ", "AllowUnsafeBlocks", "LibraryImport")]
    public void What_is_said_not_to_be_there_is_not_there(params string[] names)
    {
        var sources = Directory
            .GetFiles(Path.Combine(Root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor" or ".csproj")
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            // Spreadsheets are XML; only the command line reads them.
            .Where(file => !file.EndsWith("/Summarize/WageArchive.cs", StringComparison.Ordinal));

        Lines(sources, names).ShouldBeEmpty();
    }

    [Fact]
    public void The_system_is_called_in_two_files_alone()
    {
        var sources = Directory
            .GetFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is not ("UnixFiles.cs" or "WindowsFiles.cs"));

        Lines(sources, "DllImport").ShouldBeEmpty();
    }

    private static IEnumerable<string> Lines(IEnumerable<string> sources, params string[] names) =>
        from file in sources
        from line in File.ReadLines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        from name in names
        where line.Contains(name, StringComparison.Ordinal)
        select $"{file}: {line.Trim()}";

    private static IEnumerable<string> All() =>
        from chapter in Sections
        let parts = chapter.Split([": ", " "], StringSplitOptions.None)
        from section in Enumerable.Range(1, parts.Length - 1)
        from number in Enumerable.Range(1, Number(parts[section]))
        select $"V{parts[0]}.{section}.{number}";

    /// <summary>V6 is the whole chapter, V4.3 the whole section, V1.2.6–8 three requirements.</summary>
    private static IEnumerable<string> Requirements(Match range)
    {
        var prefix = range.Groups["first"].Value;
        if (range.Groups["last"].Value is not { Length: > 0 } last)
            return All().Where(known => known == prefix || known.StartsWith(prefix + ".", StringComparison.Ordinal));
        var (section, first) = (prefix[..prefix.LastIndexOf('.')], Number(prefix[(prefix.LastIndexOf('.') + 1)..]));
        return Enumerable.Range(first, Number(last) - first + 1).Select(number => $"{section}.{number}");
    }

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static string Folder(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, file)))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, file);
    }

    [GeneratedRegex(@"`(?<class>[A-Z]\w*Tests)\.(?<method>\w+)`", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Test();

    [GeneratedRegex(@"exactly_these_problems` \((?<specs>[^)]*)\)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SpecTest();

    [GeneratedRegex("`(?<text>[^`]*)`", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<first>V\d+(\.\d+)*)(–(?<last>\d+))?", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Requirement();
}
