namespace CareerCompare.Web.Views;

/// <summary>The addresses of pages that are about several roles.</summary>
public static class Addresses
{
    /// <summary>The page that compares these roles.</summary>
    public static string Comparison(IEnumerable<string> roles) => $"/compare/{string.Join(Slug.Versus, roles)}";

    /// <summary>The picker with these roles chosen.</summary>
    public static string Picker(IEnumerable<string> roles) =>
        "/compare?" + string.Join('&', roles.Select(role => $"roles={Uri.EscapeDataString(role)}"));
}
