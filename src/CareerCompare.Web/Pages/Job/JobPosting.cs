using CareerCompare.Query;

namespace CareerCompare.Web.Pages.Job;

/// <summary>
/// A job as <see href="https://schema.org/JobPosting"/>, only where all that search engines require is stated
/// (<see href="https://developers.google.com/search/docs/appearance/structured-data/job-posting"/>), and never for one that is
/// made up or gone.
/// </summary>
internal static class JobPosting
{
    // By NameKey.For of what adverts write; other kinds are left out.
    private static readonly Dictionary<string, string> Employment = new(StringComparer.Ordinal)
    {
        ["full time"] = "FULL_TIME",
        ["part time"] = "PART_TIME",
        ["contract"] = "CONTRACTOR",
        ["contractor"] = "CONTRACTOR",
        ["freelance"] = "CONTRACTOR",
        ["freelancer"] = "CONTRACTOR",
        ["temporary"] = "TEMPORARY",
        ["fixed term"] = "TEMPORARY",
        ["intern"] = "INTERN",
        ["internship"] = "INTERN",
        ["volunteer"] = "VOLUNTEER",
        ["per diem"] = "PER_DIEM",
        ["other"] = "OTHER",
    };

    /// <summary>The job; null where something is missing.</summary>
    public static Dictionary<string, object>? From(JobResult answer, Uri url)
    {
        var (job, facts) = (answer.Job.Job, answer.Job.Job.Facts);
        var text = string.Join(
            "\n",
            answer.Article.Sections.SelectMany(section => TextWalker.Walk(section.Shared)).Select(placed => placed.Text)
        );
        if (
            answer.IsExpired
            || facts.Sample
            || facts.Posted is not { } posted
            || PostalAddress.From(facts.Location) is not { } address
            || text.Length == 0
        )
            return null;
        var posting = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "JobPosting",
            ["title"] = job.Title,
            ["description"] = text,
            ["datePosted"] = $"{posted:yyyy-MM-dd}",
            ["hiringOrganization"] = Thing("Organization", facts.Company),
            ["jobLocation"] = new Dictionary<string, object> { ["@type"] = "Place", ["address"] = address },
            ["url"] = url.ToString(),
        };
        AddOptional(posting, facts);
        return posting;
    }

    private static void AddOptional(Dictionary<string, object> posting, JobFacts facts)
    {
        if (facts.Expires is { } expires)
            posting["validThrough"] = $"{expires:yyyy-MM-dd}T00:00:00Z";
        var kinds = facts.Employment.Select(kind => Employment.GetValueOrDefault(NameKey.For(kind))).OfType<string>();
        if (kinds.Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } employment)
            posting["employmentType"] = employment;
        if (facts.Remote == true)
            posting["jobLocationType"] = "TELECOMMUTE";
        if (facts.Pay is { Basis: PayBasis.Base } pay)
            posting["baseSalary"] = Salary(pay);
    }

    private static Dictionary<string, object> Salary(JobPay pay)
    {
        var value = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["@type"] = "QuantitativeValue",
            ["unitText"] = pay.Unit.ToString().ToUpperInvariant(),
        };
        if (pay.Min == pay.Max)
            value["value"] = pay.Min!.Value;
        else
        {
            if (pay.Min is { } least)
                value["minValue"] = least;
            if (pay.Max is { } most)
                value["maxValue"] = most;
        }
        return new(StringComparer.Ordinal)
        {
            ["@type"] = "MonetaryAmount",
            ["currency"] = pay.Currency,
            ["value"] = value,
        };
    }

    private static Dictionary<string, object> Thing(string type, string name) =>
        new(StringComparer.Ordinal) { ["@type"] = type, ["name"] = name };
}
