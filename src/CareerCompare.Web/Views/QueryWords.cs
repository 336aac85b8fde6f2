namespace CareerCompare.Web.Views;

/// <summary>Reads values from a query string.</summary>
public static class QueryWords
{
    private const int MaxTextLength = 100;

    /// <summary>A value, trimmed and cut to a hundred characters; null if it is empty or missing.</summary>
    public static string? Word(this IQueryCollection query, string name) =>
        query[name].ToString().Trim() is { Length: > 0 } word ? word[..Math.Min(word.Length, MaxTextLength)] : null;

    /// <summary>The page number; 1 if it is missing or invalid.</summary>
    public static int Page(this IQueryCollection query) =>
        int.TryParse(query["page"], out var number) && number > 0 ? number : 1;
}
