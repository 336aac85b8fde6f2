using System.Text.Json.Serialization;

namespace CareerCompare.Document;

/// <summary>A part of a text: a paragraph, a list, a table, a quotation, code.</summary>
/// <param name="Line">Line in the file, from 1.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(ItemList), "list")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Quotation), "quotation")]
[JsonDerivedType(typeof(CodeBlock), "code")]
[JsonDerivedType(typeof(ThematicBreak), "rule")]
public abstract record Block(int Line)
{
    /// <summary>Its items, or the rows of a table; empty for other blocks.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<Item> Items => [];

    /// <summary>Plain text without markup, with its lines; for a table its head; empty for lists.</summary>
    [JsonIgnore]
    public virtual PlacedText Placed => PlainText.From(this);

    /// <summary>Plain text without markup; for a table its head; empty for lists.</summary>
    [JsonIgnore]
    public string Text => Placed.Text;
}

/// <summary>A paragraph.</summary>
/// <param name="Words">Its text.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Words, int Line) : Block(Line);

/// <summary>A bulleted or numbered list.</summary>
/// <param name="Start">The first number; null for bullets.</param>
/// <param name="IsLoose">Whether empty lines separate the items, so that each is a paragraph.</param>
/// <param name="Entries">The items.</param>
/// <param name="Line">Line in the file.</param>
public sealed record ItemList(int? Start, bool IsLoose, IReadOnlyList<Item> Entries, int Line) : Block(Line)
{
    /// <inheritdoc />
    [JsonIgnore]
    public override IReadOnlyList<Item> Items => Entries;

    /// <inheritdoc />
    [JsonIgnore]
    public override PlacedText Placed => new("", Line, null);

    /// <summary>Whether it is numbered.</summary>
    [JsonIgnore]
    public bool IsNumbered => Start is not null;
}

/// <summary>An item of a list.</summary>
/// <param name="Heading">The label in <c>Label: text</c>; null for none.</param>
/// <param name="Words">The first paragraph after the label.</param>
/// <param name="Below">The blocks below that: paragraphs, nested lists, code.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Item(
    IReadOnlyList<Inline>? Heading,
    IReadOnlyList<Inline> Words,
    IReadOnlyList<Block> Below,
    int Line
)
{
    /// <summary>The label as plain text, without its colon; null for none.</summary>
    [JsonIgnore]
    public string? Label => Heading is null ? null : PlainText.From(Heading);

    /// <summary>Plain text after the label, without nested lists. Paragraphs are separated by an empty line.</summary>
    [JsonIgnore]
    public PlacedText Placed => PlainText.From(this);

    /// <summary>Plain text after the label.</summary>
    [JsonIgnore]
    public string Text => Placed.Text;

    /// <summary>Items nested below this one.</summary>
    [JsonIgnore]
    public IReadOnlyList<Item> Items => [.. Below.OfType<ItemList>().SelectMany(list => list.Entries)];

    /// <summary>Label and text as one line.</summary>
    [JsonIgnore]
    public string Whole => Label is { } label ? $"{label}: {Text}" : Text;
}

/// <summary>The alignment of a column of a table.</summary>
public enum ColumnSet
{
    /// <summary>Left-aligned.</summary>
    Start,

    /// <summary>Centred.</summary>
    Middle,

    /// <summary>Right-aligned.</summary>
    End,
}

/// <summary>A table.</summary>
/// <param name="Columns">The alignment of its columns.</param>
/// <param name="Head">The head; null for none.</param>
/// <param name="Rows">The rows.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Table(IReadOnlyList<ColumnSet> Columns, TableRow? Head, IReadOnlyList<TableRow> Rows, int Line)
    : Block(Line)
{
    /// <summary>The rows as items: the first cell is the label, the others the text.</summary>
    [JsonIgnore]
    public override IReadOnlyList<Item> Items => [.. Rows.Select(row => row.AsItem())];

    /// <inheritdoc />
    [JsonIgnore]
    public override PlacedText Placed => new(Head is null ? "" : PlainText.From(Head), Line, null);
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">The content of each column.</param>
/// <param name="Line">Line in the file.</param>
public sealed record TableRow(IReadOnlyList<IReadOnlyList<Inline>> Cells, int Line)
{
    internal Item AsItem()
    {
        var cells = Cells.Select(cell => PlainText.From(cell)).ToList();
        var text = string.Join(" | ", cells.Skip(1).Where(cell => cell.Length > 0));
        var first = cells.Count > 0 ? cells[0] : "";
        return text.Length > 0 && first.Length > 0
            ? new Item([new TextRun(first, Line)], [new TextRun(text, Line)], [], Line)
            : new Item(null, [new TextRun(first + text, Line)], [], Line);
    }
}

/// <summary>A quotation.</summary>
/// <param name="Blocks">The quoted blocks.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Quotation(IReadOnlyList<Block> Blocks, int Line) : Block(Line);

/// <summary>A block of code.</summary>
/// <param name="Language">The language after the fence; null for none.</param>
/// <param name="Code">The code, without the last line break.</param>
/// <param name="FirstLine">Line in the file on which the code starts.</param>
/// <param name="Line">Line in the file.</param>
public sealed record CodeBlock(string? Language, string Code, int FirstLine, int Line) : Block(Line);

/// <summary>A horizontal rule.</summary>
/// <param name="Line">Line in the file.</param>
public sealed record ThematicBreak(int Line) : Block(Line);
