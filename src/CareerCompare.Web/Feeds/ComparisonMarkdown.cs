using CareerCompare.Web.Hosting;
using CareerCompare.Web.Views.Comparisons;

namespace CareerCompare.Web.Feeds;

/// <summary>The page of a comparison as Markdown.</summary>
internal sealed class ComparisonMarkdown(SideBySide page, SiteAddress address)
{
    private readonly MarkdownBuilder text = new(url => url.StartsWith('/') ? address.For(url).AbsoluteUri : url);

    public override string ToString()
    {
        var parts = new MarkdownParts(text, address, page.Citations);
        text.Heading(1, page.Title);
        text.Quote(page.Lede);
        parts.Facts(page.Path, page.Article?.Published, page.Updated, []);
        foreach (var section in page.Result.Comparison.Sections)
            Section(section, parts);
        if (!page.Pay.IsEmpty)
            Pay(parts);
        if (page.HasSkills)
            Skills(parts);
        parts.Sources(page.Articles);
        return text.ToString();
    }

    private void Section(ComparedSection section, MarkdownParts parts)
    {
        var cells = section.Cells.Prepend(section.Shared).ToList();
        if (cells.TrueForAll(cell => cell is null))
            return;
        text.Heading(2, section.Title);
        if (section.Shared is { } shared)
            text.Content(shared.Content, level: 3);
        foreach (var (title, cell) in page.Titles.Zip(section.Cells).Where(column => column.Second is not null))
        {
            text.Heading(3, title);
            text.Content(cell!.Content, level: 4);
        }
        parts.Cited(cells);
    }

    private void Pay(MarkdownParts parts)
    {
        text.Heading(2, "Pay");
        foreach (var (title, pay) in page.Titles.Zip(page.Result.Pay).Where(column => !column.Second.IsEmpty))
        {
            text.Heading(3, title);
            parts.Pay(title, pay);
        }
        parts.PaySources(page.Result.Pay.SelectMany(pay => pay.Sources));
    }

    private void Skills(MarkdownParts parts)
    {
        var (skills, terms) = (page.Result.Skills, page.Result.Vocabulary);
        text.Heading(2, "What they ask for");
        text.Items(
            page.Titles.Zip(skills.Only)
                .Select(column => ($"Only {column.First}", Terms: column.Second))
                .Prepend(("All of them", Terms: skills.Shared))
                .Where(row => row.Terms.Count > 0)
                .Select(row => parts.Terms(row.Item1, terms.GetAll(row.Terms)))
        );
    }
}
