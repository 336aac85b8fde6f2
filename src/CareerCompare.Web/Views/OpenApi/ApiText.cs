using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Views.OpenApi;

/// <summary>Texts of the API's description that are used more than once, or that are about all resources.</summary>
public static class ApiText
{
    internal const string Page = "Which page of the list, from 1. Beyond the last page the list is empty.";

    internal const string PageSize = "The number of entries on a page.";

    internal const string Role = "The role's slug or an alias.";

    internal const string Roles = "Slugs or aliases of two to four roles, separated by commas.";

    internal const string Level =
        "EN, MI, SE or EX (entry, mid-level, senior, executive), or all for all levels together.";

    internal const string Region =
        "The employer's country as ISO 3166-1 alpha-2 such as US, or global for all countries together.";

    internal const string Year = "A year such as 2024, or all for all years together.";

    internal const string Source = "The key of a source of adverts; by default the one that the site shows first.";

    /// <summary>The parts of the API, and what each is for.</summary>
    internal static readonly IReadOnlyList<(string Name, string Text)> Tags =
    [
        ("Roles", "Careers: what each does, asks for and pays."),
        ("Comparisons", "Two to four roles side by side."),
        ("Terms", "Skills, tools, methods and subjects, and the roles that ask for them."),
        ("Search", "Finds roles, comparisons, terms, open jobs and sections by words."),
        ("Salaries", "Advertised pay, official wages and figures from other publishers, with sample sizes."),
        ("Jobs", "Featured jobs that are open."),
    ];

    /// <summary>The rules for every resource, as titles with texts.</summary>
    internal static IReadOnlyList<(string Title, string Text)> Promises(RateLimit limit) =>
        [
            (
                "Errors",
                "Every error is a problem document as in RFC 9457, application/problem+json, with title, status and usually a detail that "
                    + "says how to fix the request: 400 for a parameter out of range, 404 for an unknown name (with "
                    + "similar names), 429 for too many requests, 503 while the site cannot answer. Unknown parameters are ignored."
            ),
            (
                "Pages of a list",
                "Lists that take page and pageSize return both, and total, the number of all matching entries. "
                    + "Pages count from 1, and the order does not change within a publication."
            ),
            (
                "Rate limit",
                FormattableString.Invariant(
                    $"Each client may request {limit.Burst:N0} new answers at once and {limit.PerSecond:N0} per second in the long run; "
                )
                    + "cached answers do not count. Beyond that the answer is 429, and Retry-After says how many seconds to wait; "
                    + "the same goes for 503, which also comes if too many of a client's requests wait at once."
            ),
            (
                "Reading from other sites",
                "Scripts of any site may read the API, this description and the CSV files of salaries and comparisons: Access-Control-Allow-Origin is *, "
                    + "for GET and HEAD, without credentials. There are no keys and no accounts."
            ),
            (
                "Caching",
                "Answers change only when something new is published. Each has an ETag; send it back as If-None-Match and "
                    + "the answer is 304 without a body if nothing has changed. Answers to words of your own, such as q, are not cached "
                    + "and have none."
            ),
            (
                "Stability",
                "Within version 1, fields and resources are added, never removed or changed in meaning: ignore fields that you do not "
                    + "know. A breaking change would get its own version and address, /api/v2."
            ),
        ];
}
