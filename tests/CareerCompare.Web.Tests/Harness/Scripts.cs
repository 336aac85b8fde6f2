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

    /// <summary>The structured data of a type on a page; null if there is none.</summary>
    public static System.Text.Json.JsonElement? Data(this AngleSharp.Html.Dom.IHtmlDocument page, string type) =>
        page
            .Scripts.Where(script => script.Type == "application/ld+json")
            .Select(script => System.Text.Json.JsonDocument.Parse(script.TextContent).RootElement)
            .Where(data => data.GetProperty("@type").GetString() == type)
            .Cast<System.Text.Json.JsonElement?>()
            .SingleOrDefault();
}
