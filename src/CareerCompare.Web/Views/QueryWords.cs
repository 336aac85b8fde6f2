namespace CareerCompare.Web.Views;

/// <summary>Words of a query string.</summary>
public static class QueryWords
{
    private const int LongestText = 100;

    /// <summary>A value without blanks at its ends, cut to a hundred characters; null where there is none.</summary>
    public static string? Word(this IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 } word ? word[..Math.Min(word.Length, LongestText)] : null;

    /// <summary>A page's number; 1 where it is none.</summary>
    public static int Page(this IQueryCollection query) =>
        int.TryParse(query["page"], out var number) && number > 0 ? number : 1;
}
