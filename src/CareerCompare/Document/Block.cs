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
    /// <summary>Its items, or the rows of a table; empty for all else.</summary>
    [JsonIgnore]
    public virtual IReadOnlyList<Item> Items => [];

    /// <summary>Plain text without markup, with its lines; of a table its head; empty for lists.</summary>
    [JsonIgnore]
    public virtual PlacedText Placed => PlainText.From(this);

    /// <summary>Plain text without markup; of a table its head; empty for lists.</summary>
    [JsonIgnore]
    public string Text => Placed.Text;
}

/// <summary>A paragraph.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Paragraph(IReadOnlyList<Inline> Words, int Line) : Block(Line);

/// <summary>Bullets or numbers.</summary>
/// <param name="Start">The first number; null for bullets.</param>
/// <param name="IsLoose">Whether empty lines part the items, so that each is set as a paragraph.</param>
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

/// <summary>A bullet or number.</summary>
/// <param name="Heading">What stands before the colon in <c>Label: text</c>; null where nothing does.</param>
/// <param name="Words">The first paragraph behind the label.</param>
/// <param name="Below">What stands below that: paragraphs, nested lists, code.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Item(
    IReadOnlyList<Inline>? Heading,
    IReadOnlyList<Inline> Words,
    IReadOnlyList<Block> Below,
    int Line
)
{
    /// <summary>The label as plain text, without its colon; null where there is none.</summary>
    [JsonIgnore]
    public string? Label => Heading is null ? null : PlainText.From(Heading);

    /// <summary>Plain text behind the label; paragraphs are parted by an empty line, nested lists left out.</summary>
    [JsonIgnore]
    public PlacedText Placed => PlainText.From(this);

    /// <summary>Plain text behind the label.</summary>
    [JsonIgnore]
    public string Text => Placed.Text;

    /// <summary>Items nested below this one.</summary>
    [JsonIgnore]
    public IReadOnlyList<Item> Items => [.. Below.OfType<ItemList>().SelectMany(list => list.Entries)];

    /// <summary>Label and text as one line.</summary>
    [JsonIgnore]
    public string Whole => Label is { } label ? $"{label}: {Text}" : Text;
}

/// <summary>How a column of a table is set.</summary>
public enum ColumnSet
{
    /// <summary>From the left.</summary>
    Start,

    /// <summary>Centred.</summary>
    Middle,

    /// <summary>From the right.</summary>
    End,
}

/// <summary>A table.</summary>
/// <param name="Columns">How its columns are set.</param>
/// <param name="Head">The head; null where there is none.</param>
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
/// <param name="Cells">What stands in each column.</param>
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
/// <param name="Blocks">What is quoted.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Quotation(IReadOnlyList<Block> Blocks, int Line) : Block(Line);

/// <summary>Code on lines of its own.</summary>
/// <param name="Language">The word behind the fence; null for none.</param>
/// <param name="Code">The code, without the break of its last line.</param>
/// <param name="FirstLine">Line in the file on which the code starts.</param>
/// <param name="Line">Line in the file.</param>
public sealed record CodeBlock(string? Language, string Code, int FirstLine, int Line) : Block(Line);

/// <summary>A line across.</summary>
/// <param name="Line">Line in the file.</param>
public sealed record ThematicBreak(int Line) : Block(Line);
