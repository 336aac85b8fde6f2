using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CareerCompare.Parse;

/// <summary>
/// Alignment as a class instead of a style, which the site's Content-Security-Policy would block, and the scope of header
/// cells, which screen readers ask for.
/// </summary>
internal static class TableMarkup
{
    public static void Prepare(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            var classes = table.ColumnDefinitions.Select(column => ClassOf(column.Alignment)).ToList();
            foreach (var column in table.ColumnDefinitions)
                column.Alignment = null;
            foreach (var row in table.OfType<TableRow>())
                Prepare(row, classes);
        }
    }

    private static void Prepare(TableRow row, List<string?> classes)
    {
        foreach (var (cell, index) in row.OfType<TableCell>().Select((cell, index) => (cell, index)))
        {
            if (row.IsHeader)
                cell.GetAttributes().AddPropertyIfNotExist("scope", "col");
            if (index < classes.Count && classes[index] is { } name)
                cell.GetAttributes().AddClass(name);
        }
    }

    private static string? ClassOf(TableColumnAlign? alignment) =>
        alignment switch
        {
            TableColumnAlign.Center => "mid",
            TableColumnAlign.Right => "end",
            _ => null,
        };
}
