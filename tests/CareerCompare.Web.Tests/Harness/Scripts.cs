namespace CareerCompare.Web.Tests.Harness;

internal static class Scripts
{
    private static readonly string[] Own = ["/suggest", "/shortlist"];

    /// <summary>Nothing on a page could run but the modules of ours.</summary>
    public static void ShouldHaveOnlyOurScripts(this Answer page, string? why = null)
    {
        page.Html.Scripts.Select(script => script.Source?.Split('.')[0]).ShouldBeSubsetOf(Own, why);
        page.Html.Scripts.ShouldAllBe(script => script.TextContent.Length == 0, why);
    }
}
