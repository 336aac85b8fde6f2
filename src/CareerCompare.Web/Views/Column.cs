namespace CareerCompare.Web.Views;

/// <summary>A role's column in a comparison: always a letter and a colour together.</summary>
public static class Column
{
    /// <summary><c>A</c> to <c>D</c>.</summary>
    public static char Letter(int column) => (char)('A' + column);

    /// <summary>The class that carries its colour.</summary>
    public static string Class(int column) => ((char)('a' + column)).ToString();
}
