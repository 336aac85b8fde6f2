using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Scanners can read the QR code of a page's address: ISO/IEC 18004.</summary>
public sealed partial class QrCodeTests
{
    private const int Quiet = 4;
    private const int Finder = 7;

    [Theory]
    [InlineData("/roles/ai-architect")]
    [InlineData("/compare/machine-learning-engineer-vs-ai-architect")]
    [InlineData("/salaries/ai-architect")]
    [InlineData("/skills/python")]
    public async Task Its_parts_stand_where_readers_look_for_them(string path)
    {
        var code = (await (await ShippedSite.Running()).Get(path)).Html.QuerySelector("details svg.qr")!;
        var dark = Modules(code);
        var size = dark.GetLength(0);
        var inner = size - (2 * Quiet);

        // Version 1 has 21 modules a side, each further one 4 more.
        inner.ShouldBeGreaterThanOrEqualTo(21);
        ((inner - 21) % 4).ShouldBe(0);
        foreach (var (x, y) in Squares(size).Where(at => !IsInside(at.X, size) || !IsInside(at.Y, size)))
            dark[x, y].ShouldBeFalse("the quiet zone");
        foreach (
            var (left, top) in new[] { (Quiet, Quiet), (size - Quiet - Finder, Quiet), (Quiet, size - Quiet - Finder) }
        )
        foreach (var (x, y) in Squares(Finder))
            dark[left + x, top + y].ShouldBe(IsFinder(x, y), $"a finder, {x} {y}");
        for (var i = Finder + 1; i < inner - Finder - 1; i++)
        {
            dark[Quiet + i, Quiet + 6].ShouldBe(i % 2 == 0, "the timing row");
            dark[Quiet + 6, Quiet + i].ShouldBe(i % 2 == 0, "the timing column");
        }
        dark[Quiet + 8, size - Quiet - 8].ShouldBeTrue("the one module that is always dark");
        var share = Squares(size).Count(at => dark[at.X, at.Y]) / (double)(inner * inner);
        share.ShouldBeInRange(0.35, 0.65);
    }

    [Fact]
    public async Task It_is_dark_on_white_says_what_it_is_and_needs_no_style()
    {
        var page = (await (await ShippedSite.Running()).Get("/roles/ai-architect")).Html;
        var code = page.QuerySelector("svg.qr")!;

        code.GetAttribute("role").ShouldBe("img");
        code.GetAttribute("aria-label").ShouldBe($"QR code of {LiveSite.BaseUrl}/roles/ai-architect");
        code.QuerySelector("rect")!.GetAttribute("fill").ShouldBe("#fff");
        code.QuerySelector("path")!.GetAttribute("stroke").ShouldBe("#000");
        code.QuerySelectorAll("[style], style").ShouldBeEmpty();
        page.QuerySelectorAll("svg.qr").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Another_page_has_another()
    {
        var site = await ShippedSite.Running();
        var codes = new List<string>();
        foreach (var path in new[] { "/roles/ai-architect", "/salaries/ai-architect", "/skills/python" })
            codes.Add((await site.Get(path)).Html.QuerySelector("svg.qr path")!.GetAttribute("d")!);

        codes.Distinct(StringComparer.Ordinal).Count().ShouldBe(codes.Count);
    }

    private static bool[,] Modules(IElement code)
    {
        var size = int.Parse(code.GetAttribute("viewBox")!.Split(' ')[3], CultureInfo.InvariantCulture);
        var dark = new bool[size, size];
        var lines = code.QuerySelector("path")!.GetAttribute("d")!;
        var runs = Run().Matches(lines);
        string.Concat(runs.Select(run => run.Value)).ShouldBe(lines);
        foreach (Match run in runs)
        {
            var (x, y, length) = (Number(run, "x"), Number(run, "y"), Number(run, "length"));
            for (var i = 0; i < length; i++)
                dark[x + i, y] = true;
        }
        return dark;
    }

    private static int Number(Match run, string name) =>
        int.Parse(run.Groups[name].Value, CultureInfo.InvariantCulture);

    private static IEnumerable<(int X, int Y)> Squares(int size) =>
        from x in Enumerable.Range(0, size)
        from y in Enumerable.Range(0, size)
        select (x, y);

    private static bool IsInside(int at, int size) => at >= Quiet && at < size - Quiet;

    // A ring, a gap, and three by three in the middle.
    private static bool IsFinder(int x, int y) => Math.Max(Math.Abs(x - 3), Math.Abs(y - 3)) is 3 or <= 1;

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)\.5h(?<length>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Run();
}
