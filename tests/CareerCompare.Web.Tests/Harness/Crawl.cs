using System.Net;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>Everything that links of the site lead to, starting at the start page.</summary>
public sealed class Crawl
{
    private readonly SortedDictionary<string, Answer> answers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> origins = new(StringComparer.Ordinal);

    /// <summary>All answers by path with query.</summary>
    public IReadOnlyDictionary<string, Answer> Answers => answers;

    /// <summary>The answers that are pages.</summary>
    public IEnumerable<KeyValuePair<string, Answer>> Pages =>
        answers.Where(a => a.Value is { Status: HttpStatusCode.OK, MediaType: "text/html" });

    /// <summary>The page on which an address was first seen.</summary>
    public string Origin(string path) => origins[path];

    /// <summary>Follows every link of our own, and fetches what pages are made of.</summary>
    public static async Task<Crawl> Start(LiveSite site, string start = "/")
    {
        var crawl = new Crawl();
        var queue = new Queue<string>([start]);
        crawl.origins[start] = "the start";
        while (queue.TryDequeue(out var path))
        {
            var answer = await site.Get(path);
            crawl.answers[path] = answer;
            if (answer.MediaType != "text/html" || IsDeep(path))
                continue;
            foreach (var link in Links(answer, path).Where(link => crawl.origins.TryAdd(link, path)))
                queue.Enqueue(link);
        }
        return crawl;
    }

    /// <summary>The addresses on our site that a page links to, without fragments.</summary>
    public static IEnumerable<string> Links(Answer page, string path)
    {
        var here = new Uri(new Uri(LiveSite.BaseUrl), path);
        return page
            // Skip these links, which have no end: every choice of skills leads to others.
            .Html.QuerySelectorAll("[href]:not([rel=nofollow]), [src], form[action]")
            .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")!)
            .Select(address => new Uri(here, address))
            .Where(address => address.GetLeftPart(UriPartial.Authority) == LiveSite.BaseUrl)
            .Select(address => address.PathAndQuery)
            .Distinct(StringComparer.Ordinal);
    }

    // From a comparison of three roles links lead to every other set of roles; sets are only visited, not followed.
    private static bool IsDeep(string path) => path.Split("-vs-").Length > 2;
}
