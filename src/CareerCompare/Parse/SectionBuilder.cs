namespace CareerCompare.Parse;

/// <summary>
/// Groups the nodes of a body by section, sub-heading and, in a comparison, role. Nothing is left out: a node that no rule
/// places belongs to the section and group around it.
/// </summary>
/// <param name="path">The file, for problems.</param>
/// <param name="title">The article's title, which a first heading may repeat.</param>
/// <param name="vocabulary">The canonical sections.</param>
/// <param name="roleNames">Names of the article's roles, for headings such as "Skills of a Data Engineer".</param>
/// <param name="roleFor">The role that a heading names; always null in articles that are not comparisons.</param>
internal sealed class SectionBuilder(
    string path,
    string title,
    SectionVocabulary vocabulary,
    IReadOnlyList<string> roleNames,
    Func<string, RoleReference?> roleFor
)
{
    private readonly List<SectionDraft> sections = [];
    private readonly ProblemList problems = [];
    private SectionDraft? section;
    private HeadingNode? heading;
    private HeadingNode? outer;
    private bool headingUsed = true;
    private string? role;
    private int roleLine;
    private int roleLevel;

    /// <summary>Problems of the headings.</summary>
    public IEnumerable<Problem> Problems => problems;

    /// <summary>The sections in the order written; empty ones are left out, with a problem each.</summary>
    public IReadOnlyList<ArticleSection> Build(IReadOnlyList<BodyNode> nodes)
    {
        var conclusion = StartOfConclusion(nodes);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i == conclusion)
                StartConclusion(nodes[i + 1].Line);
            else if (nodes[i] is HeadingNode node)
                Heading(node);
            else
                Add((BlockNode)nodes[i]);
        }
        CloseHeading();
        return [.. sections.Where(NotEmpty).Select(draft => draft.ToSection())];
    }

    // A rule near the end, followed only by text without headings, separates the conclusion from the last section.
    private int StartOfConclusion(IReadOnlyList<BodyNode> nodes)
    {
        var rule = -1;
        var last = nodes.Count - 1;
        while (last >= 0 && nodes[last] is BlockNode { Block: ThematicBreak })
            last--;
        for (var i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is HeadingNode { Level: <= 2 } node)
                rule = IsConclusion(node) ? int.MaxValue : -1;
            else if (nodes[i] is HeadingNode && rule != int.MaxValue)
                rule = -1;
            else if (nodes[i] is BlockNode { Block: ThematicBreak } && rule != int.MaxValue && i < last)
                rule = i;
        }
        return rule;
    }

    private bool IsConclusion(HeadingNode node) =>
        vocabulary.Find(node.Text, roleNames, out _)?.Key == SectionVocabulary.Conclusion;

    private void StartConclusion(int line)
    {
        CloseHeading();
        var known = vocabulary.Get(SectionVocabulary.Conclusion);
        Start(SectionVocabulary.Conclusion, known?.Title ?? "Conclusion", known?.Title ?? "Conclusion", line);
    }

    private void Heading(HeadingNode node)
    {
        if (node.Text.Length == 0)
        {
            problems.Add(new Problem(Rule.EmptySection, path, node.Line, 1, "this heading has no words"));
            return;
        }
        var named = node.Level > 2 ? roleFor(node.Topic) : null;
        if (roleLevel == 0)
            outer = heading;
        // A role's heading below the heading of a group belongs to that group.
        var group = named is not null && outer?.Level < node.Level ? outer : null;
        if (group is null || group != heading)
            CloseHeading();
        if (node.Level == 1 && section is null && NameKey.For(node.Text) == NameKey.For(title))
            return;
        if (node.Level == 2 || (node.Level == 1 && section is not null))
        {
            StartSection(node);
            return;
        }
        if (named is not null)
        {
            (role, roleLine, roleLevel, heading) = (named.Slug, node.Line, node.Level, group);
            Section(node.Line).Mark(role, roleLine);
            return;
        }
        // A label applies until the next heading, a role's own heading until the next heading of its level.
        if (node.Level <= roleLevel || roleLevel == 0)
            (role, roleLevel) = (null, 0);
        (heading, headingUsed) = (node, false);
    }

    private void StartSection(HeadingNode node)
    {
        var owner = roleFor(node.Topic);
        string? roleName = null;
        var known = owner is null ? vocabulary.Find(node.Text, roleNames, out roleName) : null;
        owner ??= roleName is null ? null : roleFor(roleName);
        var key = known?.Key ?? Slug.From(node.Topic);
        if (key.Length == 0)
            key = $"section-{node.Line}";
        Start(key, known?.Title ?? node.Text, node.Text, node.Line, owner?.Slug);
        if (owner is null)
            return;
        (role, roleLine, roleLevel) = (owner.Slug, node.Line, node.Level);
        section!.Mark(role, roleLine);
    }

    private void Start(string key, string sectionTitle, string headingText, int line, string? owner = null)
    {
        (heading, headingUsed, role, roleLevel) = (null, true, null, 0);
        section = sections.Find(draft => draft.Key == key);
        if (section is null)
        {
            section = new SectionDraft(key, sectionTitle, headingText, line);
            sections.Add(section);
            return;
        }
        // "Salary of A" and "Salary of B" are one section, once for each role.
        if (owner is not null && !section.Has(owner))
            return;
        var message = $"\"{headingText}\" is the section \"{section.Title}\" again; it is first on line {section.Line}";
        problems.Add(new Problem(Rule.DoubledSection, path, line, 1, message));
        // Keep the second heading as a sub-heading, so that its text stays where the editor put it.
        (heading, headingUsed) = (new HeadingNode(2, [new TextRun(headingText, line)], line), false);
    }

    private void Add(BlockNode node)
    {
        var draft = Section(node.Line);
        if (node.Role is not null)
            (role, roleLine) = node.OpensRole ? (node.Role.Slug, node.Line) : (null, 0);
        if (node.Block is null)
        {
            draft.Mark(role!, node.Line);
            return;
        }
        var owner = node.Role?.Slug ?? role;
        var line = node.Role is not null ? node.Line : roleLine;
        draft.PartFor(owner, owner is null ? node.Line : line).Add(node.Block, heading);
        headingUsed = true;
    }

    private SectionDraft Section(int line)
    {
        if (section is null)
        {
            var known = vocabulary.Get(SectionVocabulary.Introduction);
            section = new SectionDraft(SectionVocabulary.Introduction, known?.Title ?? "Introduction", "", line);
            sections.Add(section);
        }
        return section;
    }

    private void CloseHeading()
    {
        if (headingUsed || heading is null)
            return;
        headingUsed = true;
        problems.Add(
            new Problem(Rule.EmptySection, path, heading.Line, 1, $"there is nothing below \"{heading.Text}\"")
        );
        Section(heading.Line).PartFor(role, heading.Line).Add(null, heading);
    }

    private bool NotEmpty(SectionDraft draft)
    {
        foreach (var line in draft.EmptyRoles)
            problems.Add(new Problem(Rule.EmptySection, path, line, 1, "there is nothing below this role's heading"));
        if (!draft.IsEmpty)
            return true;
        if (draft.EmptyRoles.Count == 0)
            problems.Add(
                new Problem(Rule.EmptySection, path, draft.Line, 1, $"the section \"{draft.Heading}\" is empty")
            );
        // A canonical section without text is dropped; any other heading is the editor's own text, and stays.
        return vocabulary.Get(draft.Key) is null;
    }
}
