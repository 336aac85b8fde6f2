using CareerCompare.Query;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Shared.Jobs;

/// <summary>How pages say what an advert says, and what it leaves out.</summary>
public static class JobWords
{
    /// <summary>What stands where an advert says nothing.</summary>
    public const string Missing = "not stated";

    /// <summary><c>Leeds, United Kingdom</c>, <c>Remote (Leeds, United Kingdom)</c>; null where nothing is stated.</summary>
    public static string? Place(JobFacts facts) =>
        facts.Remote == true
            ? facts.Location is null
                ? "Remote"
                : $"Remote ({facts.Location})"
            : facts.Location;

    /// <summary><c>$100,000 to $130,000 a year</c>; as written where it could mean several things; null where no figure is stated.</summary>
    public static string? Pay(JobFacts facts, Site site)
    {
        if (facts.Pay is not { } pay)
            return facts.StatesPay ? facts.PayText : null;
        var time = pay.Unit.InWords();
        return (pay.Min, pay.Max) switch
        {
            ({ } least, { } most) when least == most => $"{Said(least)} {time}",
            ({ } least, { } most) => $"{Said(least)} to {Said(most)} {time}",
            ({ } least, null) => $"from {Said(least)} {time}",
            (null, { } most) => $"up to {Said(most)} {time}",
            _ => null,
        };

        string Said(decimal amount) => Money.Exact(amount, pay.Currency, site);
    }

    /// <summary>The advert's own words where they say more, or nothing that could be said otherwise; null where there is no need.</summary>
    public static string? PayNote(JobFacts facts) =>
        facts switch
        {
            { PayText: null } or { Pay.SaysMore: false } => null,
            { Pay: null, StatesPay: true } => "as written in the advert",
            _ => $"as written: “{facts.PayText}”",
        };

    /// <summary>Both in one line: <c>up to £90,000 a year (as written: “Up to £90k OTE”)</c>.</summary>
    public static string PayLine(JobFacts facts, Site site) =>
        (Pay(facts, site) ?? Missing) + (PayNote(facts) is { } note ? $" ({note})" : "");

    /// <summary>Why an amount is not held against what others earn; null where it can be.</summary>
    public static string? Apart(JobPay? pay) =>
        pay?.Basis switch
        {
            PayBasis.OnTarget =>
                "The pay is on-target earnings: part of it depends on results. So it is not held against what this role pays.",
            PayBasis.Net =>
                "The pay is said after tax, and adverts are held against each other before tax. So it is not held against what this role pays.",
            _ => null,
        };

    /// <summary><c>Is about Data Engineer too, asks for 3 skills that this one asks for.</c></summary>
    public static string Reason(NearJob near)
    {
        var reasons = new List<string>();
        if (near.Roles.Count > 0)
            reasons.Add($"is about {Wording.Listed([.. near.Roles.Select(role => role.Title)])} too");
        if (near.Skills > 0)
            reasons.Add($"asks for {Wording.Count(near.Skills, "skill")} that this one asks for");
        return Wording.Capital(string.Join(", ", reasons)) + ".";
    }

    /// <summary><c>names this role</c>, <c>asks for 5 skills of this role</c>.</summary>
    public static string Reason(Compare.JobRelevance relevance, string role)
    {
        var reasons = new List<string>();
        if (relevance.Named)
            reasons.Add($"names {role}");
        else if (relevance.InTitle)
            reasons.Add($"its title says {role}");
        if (relevance.Skills.Count > 0)
            reasons.Add(
                $"asks for {Wording.Count(relevance.Skills.Count, "skill")} of {(reasons.Count > 0 ? "this role" : role)}"
            );
        return Wording.Capital(string.Join(", ", reasons)) + ".";
    }
}
