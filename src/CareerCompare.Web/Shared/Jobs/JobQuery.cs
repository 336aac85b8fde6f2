using CareerCompare.Query;

namespace CareerCompare.Web.Shared.Jobs;

/// <summary>Which jobs an address asks for: the same for the page, the feed and the API.</summary>
public static class JobQuery
{
    /// <summary>The query parameters that are read.</summary>
    public static readonly IReadOnlyList<string> Parameters = ["q", "role", "level", "employment", "remote", "pay"];

    /// <summary>What a query asks for; what means nothing is as if it were not there.</summary>
    public static JobFilter Read(IQueryCollection query) =>
        Of(
            query.Word("q"),
            query.Word("role"),
            query.Word("level"),
            query.Word("employment"),
            query.Word("remote"),
            query.Word("pay")
        );

    /// <summary>What these words ask for, each null where it is not there.</summary>
    public static JobFilter Of(
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

    /// <summary>The query that asks for these jobs, with its question mark; empty for all.</summary>
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
        };
        return QueryString.Create(
            values.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Name, pair.Value))
        );
    }
}
