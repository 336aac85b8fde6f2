namespace CareerCompare.Web.Views;

/// <summary>The addresses of pages about several roles.</summary>
public static class Addresses
{
    /// <summary>The picker with these roles chosen.</summary>
    public static string Picker(IEnumerable<string> roles) =>
        SiteRoute.Picker.Path + "?" + string.Join('&', roles.Select(role => $"roles={Uri.EscapeDataString(role)}"));
}
