using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views;

namespace CareerCompare.Web.Feeds;

/// <summary>The page of a role as Markdown.</summary>
internal sealed class RoleMarkdown(RoleResult answer, SiteAddress address)
{
    private readonly MarkdownBuilder text = new(url => url.StartsWith('/') ? address.For(url).AbsoluteUri : url);

    private Role Role => answer.Role;

    public override string ToString()
    {
        var parts = new MarkdownParts(text, address, new Citations([Role]));
        text.Heading(1, Role.Title);
        if (Wording.Lede(Role) is { } lede)
            text.Quote(lede);
        parts.Facts(SiteRoute.Role.For(Role.Slug), Role.Published, Role.Updated, Role.Aliases);
        foreach (var section in Role.Sections)
        {
            text.Heading(2, section.Title);
            text.Content(section.Content, level: 3);
            parts.Cited([section]);
        }
        if (!answer.Pay.IsEmpty)
        {
            text.Heading(2, "Pay");
            parts.Pay(Role.Title, answer.Pay);
            parts.PaySources(answer.Pay.Sources);
        }
        if (answer.Skills.Count > 0)
        {
            text.Heading(2, "What it asks for");
            var kinds = answer.Vocabulary.ByKind(answer.Skills.Select(term => term.Term));
            text.Items(kinds.Select(kind => parts.Terms(answer.Vocabulary.Kinds.TitleFor(kind.Kind), kind.Terms)));
        }
        parts.Sources(Role.Articles);
        return text.ToString();
    }
}
