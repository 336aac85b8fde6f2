using System.Globalization;
using System.Xml;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Feeds;

/// <summary>Options of the sitemap.</summary>
/// <param name="MaxUrls">The maximum number of addresses in one file; the protocol allows 50,000.</param>
public sealed record SitemapOptions(int MaxUrls = 50_000);

/// <summary>Lists all pages for search engines; see <see href="https://www.sitemaps.org/protocol.html"/>.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Type = "application/xml";

    public static void MapSitemap(this IEndpointRouteBuilder app)
    {
        var options = app.ServiceProvider.GetService<SitemapOptions>() ?? new SitemapOptions();
        app.MapGet(
                SiteRoute.Sitemap.Path,
                (HttpContext context, CareerQueries queries, SiteAddress address) =>
                    Index(context, queries, address, options)
            )
            .WithQuery();
        app.MapGet(
                SiteRoute.SitemapPart.Template,
                (int number, HttpContext context, CareerQueries queries, SiteAddress address) =>
                    Part(number, context, queries, address, options)
            )
            .WithQuery();
    }

    private static IResult Index(
        HttpContext context,
        CareerQueries queries,
        SiteAddress address,
        SitemapOptions options
    )
    {
        if (context.Request.IsElsewhere(SiteRoute.Sitemap.Path, out var moved))
            return moved;
        return new XmlResult(
            Type,
            async xml =>
            {
                await xml.Open("sitemapindex", Namespace);
                foreach (var (number, part) in queries.ListedPages().Chunk(options.MaxUrls).Index())
                    await Write(xml, "sitemap", address.For(PathFor(number + 1)), part.Max(page => page.Changed));
                await xml.WriteEndElementAsync();
            }
        );
    }

    private static IResult Part(
        int number,
        HttpContext context,
        CareerQueries queries,
        SiteAddress address,
        SitemapOptions options
    )
    {
        var pages =
            number < 1 ? [] : queries.ListedPages().Skip((int)Math.Min(int.MaxValue, (number - 1L) * options.MaxUrls));
        if (!pages.Any())
            return context.NotFound();
        if (context.Request.IsElsewhere(PathFor(number), out var moved))
            return moved;
        return new XmlResult(
            Type,
            async xml =>
            {
                await xml.Open("urlset", Namespace);
                foreach (var page in pages.Take(options.MaxUrls))
                    await Write(xml, "url", address.For(page.Path), page.Changed);
                await xml.WriteEndElementAsync();
            }
        );
    }

    private static string PathFor(int number) =>
        SiteRoute.SitemapPart.For(number.ToString(CultureInfo.InvariantCulture));

    private static async Task Write(XmlWriter xml, string name, Uri location, DateOnly? changed)
    {
        await xml.Open(name, Namespace);
        await xml.Element("loc", Namespace, location.AbsoluteUri);
        if (changed is { } day)
            await xml.Element("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await xml.WriteEndElementAsync();
    }
}
