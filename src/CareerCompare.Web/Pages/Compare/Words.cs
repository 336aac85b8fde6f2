namespace CareerCompare.Web.Pages.Compare;

/// <summary>Counts the words of what a comparison shows.</summary>
internal static class Words
{
    public static int Of(IEnumerable<ComparedSection> sections) =>
        sections.SelectMany(section => section.Cells.Prepend(section.Shared)).OfType<Section>().Sum(Of);

    private static int Of(Section section) =>
        section
            .Content.Groups.SelectMany(group => group.Blocks)
            .Sum(block => In(block.Text) + block.Items.Sum(item => Of(item)));

    private static int Of(Item item) => In(item.Whole) + item.Items.Sum(Of);

    private static int In(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
