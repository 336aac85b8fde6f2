using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary>The front matter of an article, read before any body: role names must be known before comparisons are parsed.</summary>
public sealed record ArticleHead
{
    internal ArticleHead(SourceFile file, FrontMatter front, Article? article, IReadOnlyList<Problem> problems) =>
        (File, Front, Article, Problems) = (file, front, article, problems);

    internal FrontMatter Front { get; }

    /// <summary>The file.</summary>
    public SourceFile File { get; }

    /// <summary>The article without roles and body; null if the front matter is refused or has no title.</summary>
    public Article? Article { get; }

    /// <summary>Problems of the front matter.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The title, then the aliases, as written; empty where <see cref="Article"/> is null.</summary>
    public IReadOnlyList<Mention> Names { get; internal init; } = [];

    /// <summary>The names of a comparison's roles, as written: <c>roles</c>, or both sides of a title "A vs. B".</summary>
    public IReadOnlyList<Mention> RoleNames { get; internal init; } = [];

    /// <summary>Both sides of the title "A vs. B" of a comparison that has <c>roles</c> as well.</summary>
    public IReadOnlyList<Mention> TitleRoles { get; internal init; } = [];

    /// <summary>The dates that must not be in the future: published, updated, posted, verified.</summary>
    public IReadOnlyList<DateMention> Dates { get; internal init; } = [];

    /// <summary>The links and pictures of the front matter, with their places.</summary>
    public IReadOnlyList<ArticleLink> Links { get; internal init; } = [];

    /// <summary>The related roles of a role, as written.</summary>
    public IReadOnlyList<Mention> Related { get; internal init; } = [];

    /// <summary>A role's job titles in sources of pay, as written.</summary>
    public IReadOnlyList<Mention> JobTitles { get; internal init; } = [];

    /// <summary>The codes of official classifications that a role names, with their places.</summary>
    public IReadOnlyList<OccupationMention> Occupations { get; internal init; } = [];

    /// <summary>The salary claims of a role, with their places.</summary>
    public IReadOnlyList<ClaimMention> Claims { get; internal init; } = [];

    /// <summary>The kind of a term, as written; null for none.</summary>
    public Mention? Kind { get; internal init; }

    /// <summary>Where the roles should be named.</summary>
    public (int Line, int Column) RolesAt { get; internal init; } = (1, 1);
}
