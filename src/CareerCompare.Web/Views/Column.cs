namespace CareerCompare.Web.Views;

/// <summary>Marks a role's column in a comparison, always by a letter and a colour together.</summary>
public static class Column
{
    /// <summary><c>A</c> to <c>D</c>.</summary>
    public static char Letter(int column) => (char)('A' + column);

    /// <summary>The CSS class for the column's colour.</summary>
    public static string Class(int column) => ((char)('a' + column)).ToString();
}
