using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>One site with the articles we ship, and everything its links lead to. Tests only read it.</summary>
public static class ShippedSite
{
    private static readonly Lazy<Task<(LiveSite Site, Crawl Crawl)>> Started = new(async () =>
    {
        var site = await LiveSite.WithShippedContent();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => site.DisposeAsync().AsTask().Wait();
        return (site, await Crawl.Start(site));
    });

    /// <summary>The running site.</summary>
    public static async Task<LiveSite> Running() => (await Started.Value).Site;

    /// <summary>Its pages and files.</summary>
    public static async Task<Crawl> Crawled() => (await Started.Value).Crawl;
}
