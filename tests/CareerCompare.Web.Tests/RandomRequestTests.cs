using System.Globalization;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>Random requests over bare connections to the real server; by hand many more: RANDOM_REQUESTS, RANDOM_SEED.</summary>
public sealed class RandomRequestTests(VisitedSite visited) : IClassFixture<VisitedSite>
{
    private static readonly int Count = Setting("RANDOM_REQUESTS", 1000);
    private static readonly int Seed = Setting("RANDOM_SEED", 1);

    [Fact]
    public async Task No_request_breaks_anything_or_learns_anything()
    {
        var requests = new RandomRequest(Seed);
        var answered = 0;
        for (var i = 0; i < Count; i++)
        {
            var request = requests.Next();
            var answer = await RawHttp.Send(visited.Site.Address, request);
            if (answer is null)
                continue;
            var byServer = answer.IsRefusal();
            answer.ShouldBeCalm($"seed {Seed}, request {i}:\n{request}", byServer);
            if (byServer)
                ((int)answer.Status).ShouldBeOneOf(400, 405, 414, 431, 505);
            else
                answered++;
        }
        // Else the die makes only what the server refuses, and the site is not tried.
        answered.ShouldBeGreaterThan(Count / 3);
    }

    private static int Setting(string name, int unset) =>
        Environment.GetEnvironmentVariable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : unset;
}
