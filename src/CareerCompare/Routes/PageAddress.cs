namespace CareerCompare.Routes;

/// <summary>The meaning of an address of the site, whether or not the page exists.</summary>
/// <param name="Route">The kind of page or file.</param>
/// <param name="Form">The form in which it is served.</param>
/// <param name="Name">The name in it; empty if its route has none.</param>
public sealed record PageAddress(SiteRoute Route, PageForm Form, string Name)
{
    // The longest first, as in routing: /roles/x.md is the Markdown of x, and not a role called x.md.
    private static readonly (SiteRoute Route, PageForm Form, string Before, string After)[] Known =
    [
        .. from route in SiteRoute.All
        from form in route.Forms
        orderby form.Before.Length + form.After.Length descending
        select (route, form, form.Before + route.Path, route.After + form.After),
    ];

    /// <summary>The slugs of a comparison's roles; for other routes the one name.</summary>
    public string[] Slugs => Name.Split(Slug.Versus);

    /// <summary>The address itself.</summary>
    public string Path => Form.At(Route.For(Name));

    /// <summary>Parses a path in lower case, without a trailing slash; null if it has no meaning.</summary>
    public static PageAddress? Parse(string path)
    {
        foreach (var (route, form, before, after) in Known)
        {
            if (
                path.Length >= before.Length + after.Length
                && path.StartsWith(before, StringComparison.Ordinal)
                && path.EndsWith(after, StringComparison.Ordinal)
                && path[before.Length..^after.Length] is var name
                && IsName(name, route)
            )
                return new PageAddress(route, form, name);
        }
        return null;
    }

    private static bool IsName(string name, SiteRoute route) =>
        (name.Length > 0) == (route.Subject != PathName.None) && (route == SiteRoute.Image || !name.Contains('/'));
}
