using CareerCompare.Query;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Views.Jobs;

/// <summary>Puts the facts of an advert into words, including the facts it leaves out.</summary>
public static class JobWords
{
    /// <summary>Shown for facts that an advert does not state.</summary>
    public const string Missing = "not stated";

    /// <summary><c>Leeds, United Kingdom</c>, <c>Remote (Leeds, United Kingdom)</c>; null if no place is stated.</summary>
    public static string? Place(JobFacts facts) =>
        facts.Remote == true
            ? facts.Location is null
                ? "Remote"
                : $"Remote ({facts.Location})"
            : facts.Location;

    /// <summary><c>$100,000 to $130,000 a year</c>; as written if it is ambiguous; null if no figure is stated.</summary>
    public static string? Pay(JobFacts facts, Site site)
    {
        if (facts.Pay is not { } pay)
            return facts.StatesPay ? facts.PayText : null;
        var time = pay.Unit.InWords();
        return (pay.Min, pay.Max) switch
        {
            ({ } least, { } most) when least == most => $"{Format(least)} {time}",
            ({ } least, { } most) => $"{Format(least)} to {Format(most)} {time}",
            ({ } least, null) => $"from {Format(least)} {time}",
            (null, { } most) => $"up to {Format(most)} {time}",
            _ => null,
        };

        string Format(decimal amount) => Money.Exact(amount, pay.Currency, site);
    }

    /// <summary>The advert's own words, if they say more than the amounts; a note if the pay is shown as written; otherwise null.</summary>
    public static string? PayNote(JobFacts facts) =>
        facts switch
        {
            { PayText: null } or { Pay.SaysMore: false } => null,
            { Pay: null, StatesPay: true } => "as written in the advert",
            _ => $"as written: “{facts.PayText}”",
        };

    /// <summary>Pay and note in one line: <c>up to £90,000 a year (as written: “Up to £90k OTE”)</c>.</summary>
    public static string PayLine(JobFacts facts, Site site) =>
        (Pay(facts, site) ?? Missing) + (PayNote(facts) is { } note ? $" ({note})" : "");

    /// <summary>Explains why a job's pay cannot be compared with the role's pay; null if it can.</summary>
    public static string? NotComparable(JobPay? pay) =>
        pay?.Basis switch
        {
            PayBasis.OnTarget =>
                "The pay is on-target earnings: part of it depends on results. So it is not compared with what this role pays.",
            PayBasis.Net =>
                "The pay is stated after tax, but other adverts state pay before tax. So it is not compared with what this role pays.",
            _ => null,
        };

    /// <summary>Explains why a job is similar: <c>Is about Data Engineer too, asks for 3 skills that this one asks for.</c></summary>
    public static string Reason(NearJob near)
    {
        var reasons = new List<string>();
        if (near.Roles.Count > 0)
            reasons.Add($"is about {Wording.Listed([.. near.Roles.Select(role => role.Title)])} too");
        if (near.Skills > 0)
            reasons.Add($"asks for {Wording.Count(near.Skills, "skill")} that this one asks for");
        return Wording.Capital(string.Join(", ", reasons)) + ".";
    }

    /// <summary>Explains why a job belongs to a role: <c>Names Data Engineer, asks for 5 skills of this role.</c></summary>
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
