using System.Globalization;
using System.Xml;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Feeds;

/// <summary>News for feed readers: Atom, <see href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</see>.</summary>
/// <param name="Path">The feed's own path.</param>
/// <param name="Title">Its title.</param>
/// <param name="Page">The path of the page that lists the same.</param>
/// <param name="Entries">
/// What is new, newest first. An entry's id is its page's address: it is as lasting as the site's own promise never to change
/// one, and needs no second name that an editor would have to keep. A page that is renamed is news, once.
/// </param>
internal sealed record AtomFeed(string Path, string Title, string Page, IReadOnlyList<FeedArticle> Entries)
{
    /// <summary>What a feed is sent as.</summary>
    public const string Type = "application/atom+xml";

    private const string Space = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as an answer.</summary>
    /// <param name="publication">The site, which is the author; its time stands where there is no entry.</param>
    /// <param name="address">The site's origin.</param>
    public IResult Answer(Publication publication, SiteAddress address) =>
        new XmlResult(Type, xml => Write(xml, publication, address));

    private async Task Write(XmlWriter xml, Publication publication, SiteAddress address)
    {
        var site = publication.Site;
        await xml.Open("feed", Space);
        await xml.Element("id", Space, address.For(Path).AbsoluteUri);
        await xml.Element("title", Space, Title);
        await xml.Element("subtitle", Space, site.Tagline);
        var newest = Entries.Count > 0 ? Time(Entries.Max(entry => entry.Updated)) : Time(publication.At);
        await xml.Element("updated", Space, newest);
        await Link(xml, "self", Type, address.For(Path));
        await Link(xml, "alternate", "text/html", address.For(Page));
        await xml.Open("author", Space);
        await xml.Element("name", Space, site.Title);
        await xml.WriteEndElementAsync();
        if (site.Licence is { } licence)
            await xml.Element("rights", Space, licence);
        foreach (var entry in Entries)
            await Write(xml, entry, address.For(entry.Url));
        await xml.WriteEndElementAsync();
    }

    private static async Task Write(XmlWriter xml, FeedArticle entry, Uri page)
    {
        await xml.Open("entry", Space);
        await xml.Element("id", Space, page.AbsoluteUri);
        await xml.Element("title", Space, entry.Title);
        await Link(xml, "alternate", "text/html", page);
        if (entry.Published is { } published)
            await xml.Element("published", Space, Time(published));
        await xml.Element("updated", Space, Time(entry.Updated));
        if (entry.Summary is { } summary)
            await xml.Element("summary", Space, summary);
        await xml.WriteEndElementAsync();
    }

    private static async Task Link(XmlWriter xml, string relation, string type, Uri target)
    {
        await xml.Open("link", Space);
        await xml.Attribute("rel", relation);
        await xml.Attribute("type", type);
        await xml.Attribute("href", target.AbsoluteUri);
        await xml.WriteEndElementAsync();
    }

    // Content has days; a day starts with its first moment, UTC.
    private static string Time(DateOnly day) => Time(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
