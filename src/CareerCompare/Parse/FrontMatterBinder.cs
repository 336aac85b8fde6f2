using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary>Turns checked front matter into an article without its body.</summary>
internal static class FrontMatterBinder
{
    public static Article Bind(SourceFile file, ArticleKind kind, TypedMap values, ProblemList problems)
    {
        var claims = values.Map("salary")?.Maps("claims") ?? [];
        foreach (
            var (map, key) in claims.Select(claim => (claim, "url")).Append((values, "image")).Append((values, "url"))
        )
        {
            if (map.PlaceFor(key) is not { } place || map.Text(key) is not { } url)
                continue;
            if (LinkReader.Fault(url) is { } fault)
                problems.Add(new Problem(Rule.UnsafeLink, file.Path, place.Line, place.Column, fault));
            else if (key == "url" && LinkReader.IsHostAlone(url))
                problems.Add(
                    new Problem(
                        Rule.SchemeMissing,
                        file.Path,
                        place.Line,
                        place.Column,
                        $"\"{url}\" leads to a page of this site",
                        $"write https://{url}"
                    )
                );
        }
        var article = new Article
        {
            Kind = kind,
            Slug = file.Slug,
            Path = file.Path,
            Title = values.Text("title")!,
            Role = kind == ArticleKind.Role ? new RoleFacts() : null,
            Job = kind == ArticleKind.Job ? new JobFacts { Company = "" } : null,
        };
        return FrontMatterSchema.For(kind).Aggregate(article, (bound, key) => key.Bind?.Invoke(bound, values) ?? bound);
    }
}
