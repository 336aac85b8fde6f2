using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Views.OpenApi;

/// <summary>What the description of the API says more than once, and what it says of all resources.</summary>
public static class ApiText
{
    internal const string Page = "Which page of the list, from 1. Beyond the last page the list is empty.";

    internal const string PageSize = "How many entries a page has.";

    internal const string Role = "The role's slug, or another name of it.";

    internal const string Roles = "Slugs or other names of two to four roles, parted by commas.";

    internal const string Level =
        "EN, MI, SE or EX (entry, mid-level, senior, executive), or all for the sum of all levels.";

    internal const string Region =
        "The employer's country as ISO 3166-1 alpha-2 such as US, or global for the sum of all countries.";

    internal const string Year = "The year such as 2024, or all for the sum of all years.";

    internal const string Source = "The key of a source of adverts; without it, the one that the site shows first.";

    /// <summary>The parts of the API, and what each is for.</summary>
    internal static readonly IReadOnlyList<(string Name, string Text)> Tags =
    [
        ("Roles", "Careers: what each does, asks for and pays."),
        ("Comparisons", "Two to four roles side by side."),
        ("Terms", "Skills, tools, methods and subjects, and the roles that ask for them."),
        ("Search", "Finds roles, comparisons, terms, open jobs and sections by words."),
        (
            "Salaries",
            "What adverts offer and what official statistics say is earned, with sample sizes, and what other publishers claim."
        ),
        ("Jobs", "Featured jobs that are open."),
    ];

    /// <summary>What holds for every resource, as titles with texts.</summary>
    internal static IReadOnlyList<(string Title, string Text)> Promises(RateLimit limit) =>
        [
            (
                "Errors",
                "Every error is a problem document of RFC 9457, application/problem+json, with title, status and mostly a detail that "
                    + "says how to mend the request: 400 for a parameter out of its range, 404 for a name that means nothing (with "
                    + "similar ones), 429 for too many requests, 503 while the site cannot answer. Unknown parameters are ignored."
            ),
            (
                "Pages of a list",
                "Lists that take page and pageSize answer with both and with total, the number of all entries that match. "
                    + "Pages count from 1, and the order does not change within a publication."
            ),
            (
                "Rate limit",
                FormattableString.Invariant(
                    $"Each client may have {limit.Burst:N0} answers put together at once and {limit.PerSecond:N0} a second in the long run; "
                )
                    + "what is already kept costs nothing. Beyond that the answer is 429, and Retry-After says how many seconds to wait; "
                    + "the same goes for 503."
            ),
            (
                "Reading from other sites",
                "Scripts of any site may read the API, this description and the CSV files of salaries and comparisons: Access-Control-Allow-Origin is *, "
                    + "for GET and HEAD, without credentials. There are no keys and no accounts."
            ),
            (
                "Caching",
                "Answers change only when something new is published. Each has an ETag; send it back as If-None-Match and "
                    + "the answer is 304 without a body as long as nothing has changed."
            ),
            (
                "Stability",
                "Within version 1, fields and resources are added, never removed or changed in meaning: ignore fields that you do not "
                    + "know. What would break a reader gets a version and an address of its own, /api/v2."
            ),
        ];
}
