using CareerCompare.Read;
using Markdig.Syntax;

namespace CareerCompare.Parse;

/// <summary>Parses text to typed articles in two steps: <see cref="ParseHead"/>, then <see cref="ParseBody"/>.</summary>
public static class ArticleParser
{
    /// <summary>
    /// The renderer's version, part of every article's digest. It is the identity of this build, so nobody has to remember to
    /// raise it: builds are deterministic, and a different build may give different HTML for the same text.
    /// </summary>
    public static string Version { get; } = typeof(ArticleParser).Module.ModuleVersionId.ToString("N");

    /// <summary>Reads the front matter.</summary>
    public static ArticleHead ParseHead(SourceFile file)
    {
        ProblemList problems = [.. HiddenCharacterRules.InSource(file)];
        var front = FrontMatter.Read(file.Text, file.Path, problems);
        if (front.Values is null)
            return new ArticleHead(file, front, null, [.. problems]);
        var kind = file.Kind!.Value;
        var values = new TypedMap(front.Values, FrontMatterSchema.For(kind), file.Path, problems);
        var article = values.Text("title") is null ? null : FrontMatterBinder.Bind(file, kind, values);
        if (article is null)
            return new ArticleHead(file, front, article, [.. problems]);
        var names = Mentions(values, "aliases").Prepend(Mention(values, "title")!).ToList();
        var links = FrontMatterAddresses.Read(values, file.Path, problems);
        problems.AddRange(FrontMatterRules.Names(names, Mention(values, "family"), file.Path));
        problems.AddRange(FrontMatterRules.Dates(values, file.Path));
        problems.AddRange(FrontMatterRules.Pay(values, article.Job, file.Path));
        problems.AddRange(FrontMatterRules.Occupation(values, file.Path));
        var head = Compared(
            new ArticleHead(file, front, article, [.. problems])
            {
                Names = names,
                Related = Mentions(values, kind == ArticleKind.Job ? "roles" : "related"),
                JobTitles = values.Map("salary") is { } salary ? Mentions(salary, "titles") : [],
                Occupations = values.Map("occupation") is { } codes ? FrontMatterRules.Codes(codes) : [],
                Claims = Claims(values, article),
                Kind = kind == ArticleKind.Term ? Mention(values, "kind") : null,
                Dates = FrontMatterRules.Past(values),
                Links = links,
            },
            values
        );
        var tooLong = FrontMatterRules.LongNames(Sought(head), file.Path).ToList();
        problems.AddRange(tooLong);
        return tooLong.Count == 0 ? head : new ArticleHead(file, front, null, [.. problems]);
    }

    // The names that texts and other names are held against.
    private static IEnumerable<Mention> Sought(ArticleHead head) =>
        (head.File.Kind is ArticleKind.Role or ArticleKind.Term ? head.Names : [])
            .Concat(head.Related)
            .Concat(head.JobTitles)
            .Concat(head.RoleNames)
            .Concat(head.TitleRoles);

    // The roles of a comparison are in `roles`, in its title, or in both.
    private static ArticleHead Compared(ArticleHead head, TypedMap values)
    {
        if (head.Article is not { Kind: ArticleKind.Comparison } article)
            return head;
        var title = head.Names[0];
        var versus = VersusTitle.Split(article.Title).Select(name => title with { Name = name }).ToList();
        if (values.PlaceFor("roles") is not { } place)
            return head with { RoleNames = versus, RolesAt = (title.Line, title.Column) };
        var roles = Mentions(values, "roles").Select(x => x with { Name = VersusTitle.Spelled(x.Name, article.Title) });
        return head with { RoleNames = [.. roles], TitleRoles = versus, RolesAt = (place.Line, place.Column) };
    }

    private static Mention? Mention(TypedMap values, string key) =>
        values.PlaceFor(key) is { } place && values.Text(key) is { } text
            ? new Mention(text, place.Line, place.Column)
            : null;

    private static ClaimMention[] Claims(TypedMap values, Article article) =>
        values.Map("salary")?.PlaceFor("claims") is YamlList list
            ?
            [
                .. article.Role!.SalaryClaims.Zip(
                    list.Items,
                    (claim, at) => new ClaimMention(claim, at.Line, at.Column)
                ),
            ]
            : [];

    private static Mention[] Mentions(TypedMap values, string key) =>
        values.PlaceFor(key) is YamlList list
            ? [.. list.Items.OfType<YamlScalar>().Select(item => new Mention(item.Text.Trim(), item.Line, item.Column))]
            : [];

    /// <summary>Reads the body.</summary>
    /// <param name="head">The article's front matter.</param>
    /// <param name="vocabulary">The canonical sections.</param>
    /// <param name="names">The roles of the site, for comparisons.</param>
    public static ParsedArticle ParseBody(ArticleHead head, SectionVocabulary vocabulary, RoleNames names)
    {
        ProblemList problems = [.. head.Problems];
        var roles = Roles(head, names, problems);
        var path = head.File.Path;
        var (body, bodyLine) = (head.Front.Body, head.Front.BodyLine);
        var document = MarkdownSource.Parse(body, bodyLine, path, problems);
        if (document is null)
            return new ParsedArticle(null, [], [.. problems]);
        var links = LinkReader.Read(document, bodyLine, path, problems);
        problems.AddRange(RawHtml.Find(document, body, bodyLine, path));
        problems.AddRange(HiddenCharacterRules.InEntities(document, bodyLine, path));
        problems.AddRange(HeadingLevels.Jumps(document, bodyLine, path));
        var comparison = head.File.Kind == ArticleKind.Comparison;
        var known = roles.SelectMany(role => names.NamesFor(role.Slug).Append(role.Title));
        var pair = Pair(comparison ? roles : [], names);
        var nodes = new BlockReader(bodyLine, path, pair.Find).Read(document);
        var builder = new SectionBuilder(
            path,
            head.Article?.Title ?? "",
            vocabulary,
            [.. known, .. head.Article?.Aliases ?? []],
            pair.Find
        );
        var sections = builder.Build(nodes);
        problems.AddRange(builder.Problems);
        problems.AddRange(AccidentalHeadings(document, bodyLine, path));
        if (comparison && roles.Count == 2)
            problems.AddRange(NearlyRoles(nodes, pair, names, path));
        if (
            sections.Count == 0
            && head.Article is not null
            && head.File.Kind is ArticleKind.Role or ArticleKind.Comparison
        )
            problems.Add(new Problem(Rule.EmptyBody, path, bodyLine, 1, "there is nothing below the front matter"));
        var article =
            head.Article is null || (comparison && roles.Count != 2)
                ? null
                : head.Article with
                {
                    Roles = roles,
                    Sections = sections,
                    Words = WordCount.Count(sections),
                };
        return new ParsedArticle(article, [.. head.Links, .. links], [.. problems])
        {
            Terms =
            [
                .. document
                    .Descendants<TermMention>()
                    .Select(term => new Mention(term.Name, bodyLine + term.Line, term.Column + 1)),
            ],
        };
    }

    private static List<RoleReference> Roles(ArticleHead head, RoleNames names, ProblemList problems)
    {
        if (head.Article is not { } article || article.Kind is ArticleKind.Job or ArticleKind.Term)
            return [];
        if (article.Kind == ArticleKind.Role)
            return [new RoleReference(article.Slug, article.Title)];
        var roles = head.RoleNames.Select(mention => names.Resolve(mention.Name)).ToList();
        var (line, column) = head.RolesAt;
        string? fault = null;
        if (roles.Count != 2)
            fault = $"a comparison names two roles, and this names {roles.Count}";
        else if (roles[0].Slug == roles[1].Slug)
            fault = $"\"{head.RoleNames[0].Name}\" and \"{head.RoleNames[1].Name}\" are the same role";
        else if (roles.Any(role => role.Slug.Length == 0))
            fault = "a role's name needs a letter or a digit";
        if (fault is null)
            return roles;
        problems.Add(new Problem(Rule.ComparisonRoles, article.Path, line, column, fault));
        return [];
    }

    // Only the names of the comparison's own roles are looked up, so that other roles can head a group.
    private static RoleNames Pair(IReadOnlyList<RoleReference> roles, RoleNames names)
    {
        var pair = new RoleNames();
        foreach (var role in roles)
            pair.Add(role.Slug, role.Title, names.NamesFor(role.Slug));
        return pair;
    }

    // Text below a misspelled role, or below a role of another comparison, would be taken to belong to both roles.
    private static IEnumerable<Problem> NearlyRoles(
        IEnumerable<BodyNode> nodes,
        RoleNames pair,
        RoleNames names,
        string path
    )
    {
        foreach (var (name, line) in nodes.SelectMany(Labels).Where(label => pair.Find(label.Name) is null))
        {
            var message = $"\"{name}\" is neither role of this comparison";
            if (pair.Near(name) is { } near)
                yield return new Problem(Rule.UnknownRole, path, line, 1, message, $"did you mean \"{near}\"?");
            else if (names.Find(name) is not null)
                yield return new Problem(
                    Rule.UnknownRole,
                    path,
                    line,
                    1,
                    message,
                    "its text belongs to both roles here"
                );
        }
    }

    private static IEnumerable<(string Name, int Line)> Labels(BodyNode node) =>
        node switch
        {
            HeadingNode { Level: > 2 } heading => [(heading.Topic, heading.Line)],
            BlockNode { Role: null, Block: not (ItemList or Table) and { } block }
                when block.Text.IndexOf(':') is > 0 and <= 80 and var end => [(block.Text[..end], block.Line)],
            BlockNode { Role: null, Block: ItemList list } => list
                .Items.Where(item => item.Label is not null)
                .Select(item => (item.Label!, item.Line)),
            _ => [],
        };

    // Three hyphens directly below a paragraph make it a heading, which nobody wants who writes sentences.
    private static IEnumerable<Problem> AccidentalHeadings(MarkdownDocument document, int bodyLine, string path) =>
        from heading in document.OfType<HeadingBlock>()
        where heading.IsSetext
        let text = MarkdownText.From(heading)
        where text.EndsWith('.') || text.Length > 100
        let line = bodyLine + heading.Line
        select new Problem(Rule.AccidentalHeading, path, line, 1, "the line below makes a heading of this paragraph");
}
