using System.Globalization;
using CareerCompare.Query;
using CareerCompare.Web.Views.Pay;

namespace CareerCompare.Web.Views.Jobs;

/// <summary>Reads and writes job filters as query strings, for the page and the feed. The API uses the same words, without amounts.</summary>
public static class JobQuery
{
    /// <summary>The query parameters.</summary>
    public static readonly IReadOnlyList<string> Parameters =
    [
        "q",
        "role",
        "level",
        "employment",
        "remote",
        "pay",
        "from",
        "currency",
    ];

    /// <summary>Reads a filter from a query; values that mean nothing are ignored.</summary>
    public static JobFilter Read(IQueryCollection query, Site site) =>
        Read(
            query.Word("q"),
            query.Word("role"),
            query.Word("level"),
            query.Word("employment"),
            query.Word("remote"),
            query.Word("pay")
        ) with
        {
            From = From(query, site) is { Amount: { } amount } ? new PayFloor(amount, CurrencyFor(query, site)) : null,
        };

    /// <summary>The currency of the amounts in a query; US dollars if we have no rate for it.</summary>
    public static Currency CurrencyFor(IQueryCollection query, Site site) =>
        site.CurrencyFor(query.Word("currency"), TimeProvider.System.GetUtcNow().Year) ?? Currency.UsDollar;

    /// <summary>The minimum pay in a query, as written; null if there is none.</summary>
    public static Offer? From(IQueryCollection query, Site site) =>
        Offer.Parse(query.Word("from"), new Money(CurrencyFor(query, site)));

    /// <summary>Reads a filter from its words; null for a word that is missing.</summary>
    public static JobFilter Read(
        string? text,
        string? role,
        string? level,
        string? employment,
        string? remote,
        string? pay
    ) =>
        new(
            text,
            role,
            level,
            employment,
            remote?.ToLowerInvariant() switch
            {
                "true" or "yes" => true,
                "false" or "no" => false,
                _ => null,
            },
            pay?.ToLowerInvariant() is "stated" or "true" or "yes" or "1"
        );

    /// <summary>Writes a filter as a query string with its question mark; empty if it matches all jobs.</summary>
    public static QueryString Write(JobFilter filter)
    {
        var values = new (string Name, string? Value)[]
        {
            ("q", filter.Text),
            ("role", filter.Role),
            ("level", filter.Level),
            ("employment", filter.Employment),
            (
                "remote",
                filter.Remote switch
                {
                    true => "true",
                    false => "false",
                    null => null,
                }
            ),
            ("pay", filter.WithPay ? "stated" : null),
            ("from", filter.From?.Amount.ToString(CultureInfo.InvariantCulture)),
            ("currency", filter.From?.Currency is { IsUsDollar: false } currency ? currency.Code : null),
        };
        return QueryString.Create(
            values.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value))
        );
    }
}
