namespace CareerCompare.Store;

/// <summary>A file of the content folder, as its last good version was written.</summary>
public sealed class FileRow
{
    /// <summary>The file, relative to the content folder.</summary>
    public required string Path { get; set; }

    /// <summary>The text, in <see cref="CompressedJson"/>.</summary>
    public byte[] Source { get; set; } = [];
}

/// <summary>A role: one document a page, and what lists need.</summary>
public sealed class RoleRow
{
    public required string Slug { get; set; }

    /// <summary><see cref="RoleSummary"/>, in <see cref="ChecksummedJson"/>.</summary>
    public string Summary { get; set; } = "";

    /// <summary><see cref="Role"/>, in <see cref="CompressedJson"/>.</summary>
    public byte[] Document { get; set; } = [];

    /// <summary>A list of <see cref="RoleSkill"/>, in <see cref="CompressedJson"/>.</summary>
    public byte[] Terms { get; set; } = [];
}

/// <summary>A glossary term.</summary>
public sealed class TermRow
{
    public required string Slug { get; set; }

    /// <summary><see cref="Term"/>, in <see cref="ChecksummedJson"/>.</summary>
    public string Summary { get; set; } = "";

    /// <summary><see cref="Article"/>, in <see cref="CompressedJson"/>.</summary>
    public byte[] Document { get; set; } = [];
}

/// <summary>A file of figures of pay.</summary>
public sealed class PayFileRow
{
    /// <summary>The file, relative to the content folder.</summary>
    public required string Path { get; set; }

    /// <summary>Whether it is of one role: those files are many and large, and the others are needed by every page.</summary>
    public bool IsRole { get; set; }

    /// <summary><see cref="PayFile"/>, in <see cref="CompressedJson"/>.</summary>
    public byte[] Document { get; set; } = [];
}

/// <summary>A featured job.</summary>
public sealed class JobRow
{
    public required string Slug { get; set; }

    /// <summary><see cref="JobSummary"/>, in <see cref="ChecksummedJson"/>.</summary>
    public string Summary { get; set; } = "";

    /// <summary><see cref="Article"/>, in <see cref="CompressedJson"/>.</summary>
    public byte[] Document { get; set; } = [];
}

/// <summary>Something a search can find: a page, or a section of one. Its words are in the text index under the same number.</summary>
public sealed class SearchRow
{
    /// <summary>Its number, which tells its kind; see <see cref="TextIndex"/>.</summary>
    public int Id { get; set; }

    /// <summary>The path of its page.</summary>
    public required string Page { get; set; }

    /// <summary>The section's key; empty for a page.</summary>
    public string Section { get; set; } = "";
}

/// <summary>An authored comparison.</summary>
public sealed class ComparisonRow
{
    public required string Path { get; set; }

    /// <summary><see cref="ComparisonSummary"/>, in <see cref="ChecksummedJson"/>.</summary>
    public string Summary { get; set; } = "";

    /// <summary><see cref="Article"/>, in <see cref="CompressedJson"/>.</summary>
    public byte[] Document { get; set; } = [];
}

/// <summary>A value of the publication as a whole.</summary>
public sealed class SettingRow
{
    public required string Key { get; set; }
    public string Value { get; set; } = "";
}

/// <summary>A picture.</summary>
public sealed class PictureRow
{
    public required string Path { get; set; }

    /// <summary><see cref="Picture"/>, in <see cref="ChecksummedJson"/>.</summary>
    public string Summary { get; set; } = "";

    /// <summary>The file's bytes; the picture's digest is theirs.</summary>
    public byte[] Bytes { get; set; } = [];
}
