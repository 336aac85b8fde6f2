namespace CareerCompare.Store;

/// <summary>A table that publishing writes: its key column, and the others in the order in which a row has them.</summary>
public sealed record StoredTable(string Name, string Key, params IReadOnlyList<string> Columns)
{
    public static readonly StoredTable Files = new("files", "Path", "Source");
    public static readonly StoredTable Roles = new("roles", "Slug", "Summary", "Document", "Terms");
    public static readonly StoredTable Comparisons = new("comparisons", "Path", "Summary", "Document");
    public static readonly StoredTable Terms = new("terms", "Slug", "Summary", "Document");
    public static readonly StoredTable Pay = new("pay", "Path", "IsRole", "Document");
    public static readonly StoredTable Jobs = new("jobs", "Slug", "Summary", "Document");
    public static readonly StoredTable Pictures = new("pictures", "Path", "Summary", "Bytes");
    public static readonly StoredTable Settings = new("settings", "Key", "Value");

    /// <summary>The tables whose rows lists show. How many rows each has is published with them.</summary>
    public static IReadOnlyList<StoredTable> Listed { get; } = [Roles, Comparisons, Terms, Pay, Jobs, Pictures];
}

/// <summary>A row to be written.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Key">Its key.</param>
/// <param name="Values">A value for each of the table's columns.</param>
public sealed record StoredRow(StoredTable Table, string Key, params IReadOnlyList<object> Values);

/// <summary>An entry of the text index, with its words as <see cref="SearchText"/> gives them.</summary>
/// <param name="Entry">The page or section that is found.</param>
/// <param name="Title">The words of its title.</param>
/// <param name="Names">The words of its other names.</param>
/// <param name="Body">The words of its text.</param>
public sealed record IndexedText(SearchEntry Entry, string Title, string Names, string Body);
