using CareerCompare.Check;

namespace CareerCompare.Tests.Check;

/// <summary>Whether a date is in the future depends on the day of the run, also for a file that did not change.</summary>
public sealed class ClockTests
{
    [Theory]
    [InlineData("2026-01-30T23:59:59Z", true)]
    [InlineData("2026-01-31T00:00:00Z", false)]
    [InlineData("2026-01-30T23:59:59-01:00", false)]
    public void Tomorrow_in_universal_time_is_not_the_future(string now, bool future)
    {
        using var folder = new TemporaryFolder();
        folder.Write("roles/poet.md", "---\ntitle: Poet\npublished: 2026-02-01\n---\nText.\n");
        var last = ContentCheck.Run(folder.Path);

        var report = ContentCheck.Run(folder.Path, last, new Clock(now));

        report.Files.Single().Parsed.ShouldBeFalse();
        report.Problems.Select(problem => problem.Rule).ShouldBe(future ? [Rule.FutureDate] : []);
    }
}
