namespace CareerCompare.Web.Tests.Harness;

internal static class Scripts
{
    private static readonly string[] Own = ["/suggest", "/shortlist", "/charts"];

    /// <summary>Nothing on a page could run but the modules of ours.</summary>
    public static void ShouldHaveOnlyOurScripts(this Answer page, string? why = null)
    {
        var data = page.Html.Scripts.Where(script => script.Type == "application/ld+json").ToList();
        data.ForEach(block => System.Text.Json.JsonDocument.Parse(block.TextContent).Dispose());
        var scripts = page.Html.Scripts.Except(data).ToList();
        scripts.Select(script => script.Source?.Split('.')[0]).ShouldBeSubsetOf(Own, why);
        scripts.ShouldAllBe(script => script.TextContent.Length == 0, why);
    }
}
