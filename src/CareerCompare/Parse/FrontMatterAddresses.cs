namespace CareerCompare.Parse;

/// <summary>Checks the addresses in front matter: pictures, where to apply, where a salary claim comes from.</summary>
internal static class FrontMatterAddresses
{
    private const string Image = "image";
    private const string Url = "url";

    /// <summary>Reads the addresses that lead to pages and pictures of the site, and adds what is wrong to the problems.</summary>
    public static IReadOnlyList<ArticleLink> Read(TypedMap values, string path, ProblemList problems)
    {
        var claims = values.Map("salary")?.Maps("claims") ?? [];
        var links = new List<ArticleLink>();
        foreach (var (map, key) in claims.Select(claim => (claim, Url)).Prepend((values, Url)).Prepend((values, Image)))
        {
            if (map.PlaceFor(key) is not { } value || map.Text(key) is not { } url)
                continue;
            var place = new Mention(url, value.Line, value.Column);
            if (LinkReader.Read(url, place, path, problems) is not { } address)
                continue;
            if (key == Url && address.IsHostAlone)
                problems.Add(HostAlone(address.Text, place, path));
            else
                links.Add(new ArticleLink(LinkReader.Resolve(url, path), place.Line, place.Column, key == Image));
        }
        return links;
    }

    private static Problem HostAlone(string url, Mention place, string path) =>
        new(
            Rule.SchemeMissing,
            path,
            place.Line,
            place.Column,
            $"\"{url}\" leads to a page of this site",
            $"write https://{url}"
        );
}
