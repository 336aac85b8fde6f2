using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary>Turns checked front matter into an article without its body.</summary>
internal static class FrontMatterBinder
{
    public static Article Bind(SourceFile file, ArticleKind kind, TypedMap values)
    {
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
