using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>One site with the articles we ship, and everything its links lead to. Tests only read it.</summary>
public static class ShippedSite
{
    private static readonly Lazy<Task<(Site Site, Crawl Crawl)>> Started = new(async () =>
    {
        var site = await Site.WithShippedContent();
        return (site, await Crawl.Of(site));
    });

    /// <summary>The running site.</summary>
    public static async Task<Site> Site() => (await Started.Value).Site;

    /// <summary>Its pages and files.</summary>
    public static async Task<Crawl> Crawl() => (await Started.Value).Crawl;
}
