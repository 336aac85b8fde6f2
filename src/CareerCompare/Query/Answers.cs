using CareerCompare.Compare;

namespace CareerCompare.Query;

/// <summary>One page of a list of roles.</summary>
/// <param name="Items">The roles of this page, by title.</param>
/// <param name="Total">How many match in all.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many fit on one.</param>
/// <param name="Families">All families with the number of roles in each, whatever the filter.</param>
public sealed record RoleList(
    IReadOnlyList<RoleSummary> Items,
    int Total,
    int Page,
    int PageSize,
    IReadOnlyList<(string Family, int Roles)> Families
);

/// <summary>One role with what its page links to.</summary>
/// <param name="Role">The profile.</param>
/// <param name="Related">Related roles that have a page.</param>
/// <param name="Comparisons">Authored comparisons of this role, newest first.</param>
/// <param name="Others">Every other role, by title: what it can be compared with.</param>
/// <param name="Terms">The terms that it asks for, with their evidence.</param>
/// <param name="Paths">Where people come from and go next.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Pay">What it pays.</param>
/// <param name="Jobs">Jobs that have most to do with it.</param>
public sealed record RoleAnswer(
    Role Role,
    IReadOnlyList<RoleSummary> Related,
    IReadOnlyList<ComparisonSummary> Comparisons,
    IReadOnlyList<RoleSummary> Others,
    IReadOnlyList<RoleTerm> Terms,
    CareerPaths Paths,
    TermVocabulary Vocabulary,
    RolePay Pay,
    IReadOnlyList<FeaturedJob> Jobs
);

/// <summary>A comparison with what its page links to.</summary>
/// <param name="Comparison">The roles side by side.</param>
/// <param name="Pairs">Authored comparisons of two of these roles; for a pair, of one of them with another role.</param>
/// <param name="Others">Roles that can be added, by title.</param>
/// <param name="Skills">The terms of the roles side by side.</param>
/// <param name="Terms">By column the terms of each role, with their evidence.</param>
/// <param name="Nearest">By column the other roles that are most like each.</param>
/// <param name="Map">Which role of the site asks for which terms.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Pay">By column what each role pays.</param>
/// <param name="Jobs">Jobs that have most to do with one of them.</param>
public sealed record CompareAnswer(
    Comparison Comparison,
    IReadOnlyList<ComparisonSummary> Pairs,
    IReadOnlyList<RoleSummary> Others,
    SkillComparison Skills,
    IReadOnlyList<IReadOnlyList<RoleTerm>> Terms,
    IReadOnlyList<IReadOnlyList<NearRole>> Nearest,
    SkillMap Map,
    TermVocabulary Vocabulary,
    IReadOnlyList<RolePay> Pay,
    IReadOnlyList<FeaturedJob> Jobs
);

/// <summary>A role that is like another.</summary>
/// <param name="Role">The other role.</param>
/// <param name="Like">How much.</param>
/// <param name="Url">The page that compares the two.</param>
public sealed record NearRole(RoleSummary Role, Likeness Like, string Url);

/// <summary>Where people come to a role from, and where they go next.</summary>
/// <param name="From">Roles before it, those that its article names first.</param>
/// <param name="To">Roles after it, those that its article names first.</param>
public sealed record CareerPaths(IReadOnlyList<CareerStep> From, IReadOnlyList<CareerStep> To);

/// <summary>A step between two roles.</summary>
/// <param name="Role">The other role.</param>
/// <param name="Way">The transition in the direction of the step.</param>
/// <param name="Authored">Whether the article says so; else it is computed from terms.</param>
public sealed record CareerStep(RoleSummary Role, Transition Way, bool Authored);

/// <summary>A list of terms.</summary>
/// <param name="Items">The terms found, by title.</param>
/// <param name="Total">How many there are without any filter.</param>
/// <param name="Vocabulary">The terms of the site.</param>
/// <param name="Map">Which role asks for which terms.</param>
public sealed record TermList(IReadOnlyList<Term> Items, int Total, TermVocabulary Vocabulary, SkillMap Map);

/// <summary>A term with what its page shows.</summary>
/// <param name="Term">The term.</param>
/// <param name="Article">Its article, its definition linked.</param>
/// <param name="Roles">The roles of this page of the list that ask for it, by title, each with its evidence.</param>
/// <param name="Total">How many roles ask for it.</param>
/// <param name="Page">Which page of them, from 1.</param>
/// <param name="PageSize">How many roles fit on one.</param>
/// <param name="Together">Terms most often asked for together with it, with the number of roles that do.</param>
/// <param name="Divides">Authored comparisons of which one role asks for it and the other does not, with the one that does.</param>
/// <param name="Vocabulary">The terms of the site.</param>
public sealed record TermAnswer(
    Term Term,
    Article Article,
    IReadOnlyList<(RoleSummary Role, IReadOnlyList<Evidence> Evidence)> Roles,
    int Total,
    int Page,
    int PageSize,
    IReadOnlyList<(Term Term, int Roles)> Together,
    IReadOnlyList<(ComparisonSummary Comparison, RoleSummary Only)> Divides,
    TermVocabulary Vocabulary
);

/// <summary>Roles by what somebody knows.</summary>
/// <param name="Skills">The terms one knows, in the order given.</param>
/// <param name="Lacks">The terms one says one lacks.</param>
/// <param name="UnknownSkills">Names one says one knows that mean no term.</param>
/// <param name="UnknownLacks">Names one says one lacks that mean no term.</param>
/// <param name="Fits">The roles that ask for something one knows, best first.</param>
/// <param name="LearnNext">The terms that add most roles, with their number.</param>
/// <param name="Roles">Every role by slug.</param>
/// <param name="Map">Which role asks for which terms.</param>
/// <param name="Vocabulary">The terms of the site.</param>
public sealed record FitAnswer(
    IReadOnlyList<Term> Skills,
    IReadOnlyList<Term> Lacks,
    IReadOnlyList<string> UnknownSkills,
    IReadOnlyList<string> UnknownLacks,
    IReadOnlyList<RoleFit> Fits,
    IReadOnlyList<(Term Term, int Roles)> LearnNext,
    IReadOnlyDictionary<string, RoleSummary> Roles,
    SkillMap Map,
    TermVocabulary Vocabulary
)
{
    /// <summary>All names that mean no term.</summary>
    public IReadOnlyList<string> Unknown => [.. UnknownSkills.Concat(UnknownLacks).Distinct()];
}

/// <summary>What a search found.</summary>
/// <param name="Text">What was looked for, as written.</param>
/// <param name="DidYouMean">What was looked for instead, because nothing has all the words: other spellings, or
/// fewer words; null where something has them.</param>
/// <param name="Items">This page of the results, best first.</param>
/// <param name="Total">How many there are of the chosen kind.</param>
/// <param name="Kinds">How many there are of each kind, whatever is chosen.</param>
/// <param name="Page">Which page, from 1.</param>
/// <param name="PageSize">How many fit on one.</param>
public sealed record SearchAnswer(
    string Text,
    string? DidYouMean,
    IReadOnlyList<SearchResult> Items,
    int Total,
    IReadOnlyDictionary<string, int> Kinds,
    int Page,
    int PageSize
);

/// <summary>A result of a search.</summary>
/// <param name="Kind">What it is: role, comparison, term, section.</param>
/// <param name="Slug">The last part of its page's address.</param>
/// <param name="Title">Its title; of a section with that of its page.</param>
/// <param name="Url">Its page, with the section's anchor.</param>
/// <param name="Snippet">The part of its text that has most of the words.</param>
/// <param name="Marks">Where the words stand in the title and in the snippet.</param>
/// <param name="Score">How well it fits, more is better.</param>
public sealed record SearchResult(
    string Kind,
    string Slug,
    string Title,
    string Url,
    string Snippet,
    SearchMarks Marks,
    double Score
);

/// <summary>Where the words of a search stand, as start and length in characters.</summary>
public sealed record SearchMarks(
    IReadOnlyList<(int Start, int Length)> Title,
    IReadOnlyList<(int Start, int Length)> Snippet
);

/// <summary>What the start page shows.</summary>
/// <param name="Roles">Every role, by title.</param>
/// <param name="Comparisons">Authored comparisons, newest first.</param>
/// <param name="Newest">The newest articles of all kinds.</param>
public sealed record HomeAnswer(
    IReadOnlyList<RoleSummary> Roles,
    IReadOnlyList<ComparisonSummary> Comparisons,
    IReadOnlyList<NewArticle> Newest
);

/// <summary>An entry of the list of newest articles.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its page.</param>
/// <param name="Date">Day of its last revision.</param>
/// <param name="IsUpdate">Whether that is later than its publication.</param>
public sealed record NewArticle(string Title, string Url, DateOnly? Date, bool IsUpdate);

/// <summary>Where the roles of an address lead.</summary>
/// <param name="Known">Slugs in canonical order, without doubles.</param>
/// <param name="Unknown">Names that mean no role.</param>
/// <param name="IsCanonical">Whether the address already is the one address of these roles.</param>
public sealed record ResolvedRoles(IReadOnlyList<string> Known, IReadOnlyList<string> Unknown, bool IsCanonical);

/// <summary>A page whose address is like one that does not exist.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Kind">What it is, in words: role, comparison.</param>
public sealed record NearMatch(string Title, string Url, string Kind);

/// <summary>A picture with its bytes.</summary>
/// <param name="Picture">What it is.</param>
/// <param name="Bytes">The file.</param>
public sealed record PictureAnswer(Picture Picture, byte[] Bytes);
