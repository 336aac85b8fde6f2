using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary>Turns checked front matter into an article without its body.</summary>
internal static class FrontMatterBinder
{
    public static Article Bind(SourceFile file, ArticleKind kind, TypedMap values, List<Problem> problems)
    {
        var salary = values.Map("salary");
        var claims = salary?.Maps("claims") ?? [];
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
        return new Article
        {
            Kind = kind,
            Slug = file.Slug,
            Path = file.Path,
            Title = values.Text("title")!,
            Description = values.Text("description"),
            Aliases = values.Texts("aliases"),
            Family = values.Text("family"),
            Published = values.Date("published"),
            Updated = values.Date("updated"),
            Image = values.Text("image") is { } image ? LinkReader.Resolve(image, file.Path) : null,
            Related = values.Texts("related"),
            Draft = values.Truth("draft"),
            TermKind = values.Text("kind"),
            MatchCase = values.Truth("matchCase"),
            JobTitles = salary?.Texts("titles") ?? [],
            Occupation = values.Map("occupation") is { } occupation ? Occupation(occupation) : null,
            SalaryClaims = [.. claims.Select(Claim)],
            Job = kind == ArticleKind.Job ? Job(values) : null,
        };
    }

    private static JobFacts Job(TypedMap values) =>
        new()
        {
            Company = values.Text("company") ?? "",
            Location = values.Text("location"),
            Remote = values.PlaceFor("remote") is null ? null : values.Truth("remote"),
            Employment = values.Texts("employment"),
            Level = values.Text("level"),
            PayText = values.Text("salary"),
            Pay = PayNotation.Read(values.Text("salary")),
            Url = values.Text("url"),
            Posted = values.Date("posted"),
            Verified = values.Date("verified"),
            Expires = values.Date("expires"),
            Roles = values.Texts("roles"),
            Sponsored = values.Truth("sponsored"),
            Sample = values.Truth("sample"),
        };

    private static Occupation Occupation(TypedMap values) =>
        new(
            values.Text("soc"),
            values.Text("onet"),
            values.Text("esco"),
            Enum.TryParse<OccupationGrade>(values.Text("grade"), ignoreCase: true, out var grade)
                ? grade
                : OccupationGrade.None
        );

    private static SalaryClaim Claim(TypedMap claim) =>
        new(
            claim.Text("statistic"),
            claim.Number("amount"),
            claim.Text("currency"),
            claim.Text("region"),
            claim.Whole("year"),
            claim.Text("source"),
            claim.Text("url")
        );
}
