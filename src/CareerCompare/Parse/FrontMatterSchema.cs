namespace CareerCompare.Parse;

/// <summary>The closed sets of keys of front matter: each with its type and the property that takes its value.</summary>
internal static class FrontMatterSchema
{
    private static readonly FrontMatterKeys<Article> Any = new(article => article, (_, article) => article);

    private static readonly FrontMatterKeys<RoleFacts> Role = new(
        article => article.Role!,
        (article, role) => article with { Role = role }
    );

    private static readonly FrontMatterKeys<JobFacts> Job = new(
        article => article.Job!,
        (article, job) => article with { Job = job }
    );

    private static readonly SchemaKey Title = Any.Text(
        "title",
        (article, title) => article with { Title = title },
        required: true
    );
    private static readonly SchemaKey Description = Any.Text(
        "description",
        (article, description) => article with { Description = description }
    );
    private static readonly SchemaKey Aliases = Any.Texts(
        "aliases",
        (article, aliases) => article with { Aliases = aliases }
    );
    private static readonly SchemaKey Published = Any.Date(
        "published",
        (article, day) => article with { Published = day }
    );
    private static readonly SchemaKey Updated = Any.Date("updated", (article, day) => article with { Updated = day });
    private static readonly SchemaKey Draft = Any.Truth("draft", (article, draft) => article with { Draft = draft });

    private static readonly SchemaKey[] Occupation =
    [
        new("soc", ValueType.Text),
        new("onet", ValueType.Text),
        new("esco", ValueType.Text),
        new("grade", ValueType.Text),
    ];

    private static readonly SchemaKey[] Claim =
    [
        new("statistic", ValueType.Text),
        new("amount", ValueType.Number),
        new("currency", ValueType.Text),
        new("region", ValueType.Text),
        new("year", ValueType.Whole),
        new("source", ValueType.Text),
        new("url", ValueType.Text),
    ];

    private static readonly SchemaKey[] Salary = [new("titles", ValueType.Texts), new("claims", ValueType.Maps, Claim)];

    private static readonly Dictionary<ArticleKind, SchemaKey[]> Articles = new()
    {
        [ArticleKind.Role] =
        [
            Title,
            Description,
            Aliases,
            Role.Text("family", (role, family) => role with { Family = family }),
            Published,
            Updated,
            Any.Text("image", WithImage),
            Role.Texts("related", (role, related) => role with { Related = related }),
            Draft,
            Role.Map("occupation", Occupation, (role, codes) => role with { Occupation = OccupationFrom(codes) }),
            Any.Map("salary", Salary, WithSalary),
        ],
        [ArticleKind.Comparison] =
        [
            Title,
            Description,
            // Its roles are resolved with the body, when all names are known.
            new("roles", ValueType.Texts),
            Published,
            Updated,
            Draft,
        ],
        [ArticleKind.Job] =
        [
            Title,
            Job.Text("company", (job, company) => job with { Company = company }, required: true),
            Job.Text("location", (job, location) => job with { Location = location }),
            Job.Truth("remote", (job, remote) => job with { Remote = remote }),
            Job.Texts("employment", (job, employment) => job with { Employment = employment }),
            Job.Text("level", (job, level) => job with { Level = level }),
            Job.Text("salary", (job, pay) => job with { PayText = pay, Pay = PayNotation.Read(pay) }),
            Any.Text("url", WithUrl),
            Job.Date("posted", (job, day) => job with { Posted = day }),
            Job.Date("verified", (job, day) => job with { Verified = day }),
            Job.Date("expires", (job, day) => job with { Expires = day }),
            Job.Texts("roles", (job, roles) => job with { Roles = roles }),
            Job.Truth("sponsored", (job, sponsored) => job with { Sponsored = sponsored }),
            Job.Truth("sample", (job, sample) => job with { Sample = sample }),
        ],
        [ArticleKind.Term] =
        [
            Title,
            Any.Text("kind", (article, kind) => article with { TermKind = kind }),
            Aliases,
            Any.Truth("matchCase", (article, matchCase) => article with { MatchCase = matchCase }),
        ],
    };

    /// <summary>The keys of an article of this kind.</summary>
    public static SchemaKey[] For(ArticleKind kind) => Articles[kind];

    private static Article WithImage(Article article, string image) =>
        article with
        {
            Role = article.Role! with { Image = LinkReader.Resolve(image, article.Path) },
        };

    private static Article WithUrl(Article article, string url) =>
        article with
        {
            Job = article.Job! with { Url = LinkReader.Resolve(url, article.Path) },
        };

    private static Article WithSalary(Article article, TypedMap salary) =>
        article with
        {
            Role = article.Role! with
            {
                JobTitles = salary.Texts("titles"),
                SalaryClaims = [.. salary.Maps("claims").Select(claim => ClaimFrom(claim, article.Path))],
            },
        };

    private static Occupation OccupationFrom(TypedMap values) =>
        new(
            values.Text("soc"),
            values.Text("onet"),
            values.Text("esco"),
            Enum.TryParse<OccupationGrade>(values.Text("grade"), ignoreCase: true, out var grade)
                ? grade
                : OccupationGrade.None
        );

    private static SalaryClaim ClaimFrom(TypedMap claim, string path) =>
        new(
            claim.Text("statistic"),
            claim.Number("amount"),
            claim.Text("currency"),
            claim.Text("region"),
            claim.Whole("year"),
            claim.Text("source"),
            claim.Text("url") is { } url ? LinkReader.Resolve(url, path) : null
        );
}
