using System.Globalization;
using System.Xml;
using CareerCompare.Query;
using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Feeds;

/// <summary>An Atom feed, <see href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</see>.</summary>
/// <param name="Path">The feed's own path.</param>
/// <param name="Title">Its title.</param>
/// <param name="Page">The path of the page with the same entries.</param>
/// <param name="Entries">
/// The entries, newest first. An entry's id is the address of its page: the site promises never to change addresses, so
/// editors need not maintain a separate id. A renamed page appears as new, once.
/// </param>
internal sealed record AtomFeed(string Path, string Title, string Page, IReadOnlyList<FeedArticle> Entries)
{
    /// <summary>The media type of Atom feeds.</summary>
    public const string Type = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as a result.</summary>
    /// <param name="publication">The publication: its site is the author, and its time is used if there are no entries.</param>
    /// <param name="address">The site's origin.</param>
    public IResult ToResult(Publication publication, SiteAddress address) =>
        new XmlResult(Type, xml => Write(xml, publication, address));

    private async Task Write(XmlWriter xml, Publication publication, SiteAddress address)
    {
        var site = publication.Site;
        await xml.Open("feed", Namespace);
        await xml.Element("id", Namespace, address.For(Path).AbsoluteUri);
        await xml.Element("title", Namespace, Title);
        await xml.Element("subtitle", Namespace, site.Tagline);
        var newest = Entries.Count > 0 ? Time(Entries.Max(entry => entry.Updated)) : Time(publication.At);
        await xml.Element("updated", Namespace, newest);
        await Link(xml, "self", Type, address.For(Path));
        await Link(xml, "alternate", "text/html", address.For(Page));
        await xml.Open("author", Namespace);
        await xml.Element("name", Namespace, site.Title);
        await xml.WriteEndElementAsync();
        if (site.Licence is { } licence)
            await xml.Element("rights", Namespace, licence);
        foreach (var entry in Entries)
            await Write(xml, entry, address.For(entry.Url));
        await xml.WriteEndElementAsync();
    }

    private static async Task Write(XmlWriter xml, FeedArticle entry, Uri page)
    {
        await xml.Open("entry", Namespace);
        await xml.Element("id", Namespace, page.AbsoluteUri);
        await xml.Element("title", Namespace, entry.Title);
        await Link(xml, "alternate", "text/html", page);
        if (entry.Published is { } published)
            await xml.Element("published", Namespace, Time(published));
        await xml.Element("updated", Namespace, Time(entry.Updated));
        if (entry.Summary is { } summary)
            await xml.Element("summary", Namespace, summary);
        await xml.WriteEndElementAsync();
    }

    private static async Task Link(XmlWriter xml, string relation, string type, Uri target)
    {
        await xml.Open("link", Namespace);
        await xml.Attribute("rel", relation);
        await xml.Attribute("type", type);
        await xml.Attribute("href", target.AbsoluteUri);
        await xml.WriteEndElementAsync();
    }

    // Content has only days, so use the start of the day, UTC.
    private static string Time(DateOnly day) => Time(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    private static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
