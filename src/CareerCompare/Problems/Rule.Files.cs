namespace CareerCompare.Problems;

// Rules of files: their names, forms and sizes.
public sealed partial record Rule
{
    public static readonly Rule ContentMissing = Error(
        "content-missing",
        "The content folder exists, can be read, and is not empty.",
        "name a folder that exists and that this program may read"
    );
    public static readonly Rule Symlink = Error(
        "symlink",
        "Content is plain files; links are not followed.",
        "put the file itself here"
    );
    public static readonly Rule NotAFile = Error(
        "not-a-file",
        "Content is regular files with something in them.",
        "write the article, or delete the file"
    );
    public static readonly Rule FileTooLarge = Error(
        "file-too-large",
        "A file has at most 256 KB.",
        "split it, or move data out of the article"
    );
    public static readonly Rule NotUtf8 = Error(
        "not-utf8",
        "Files are UTF-8 text without NUL bytes, and their names are UTF-8 too.",
        "save the file as UTF-8"
    );
    public static readonly Rule Unreadable = Error(
        "unreadable",
        "Every file can be opened and read.",
        "check the file's permissions"
    );
    public static readonly Rule UnknownFile = Warning(
        "unknown-file",
        "Every file is where the site looks for it.",
        "articles are roles/SLUG.md, comparisons/SLUG.md, jobs/SLUG.md and terms/SLUG.md"
    );
    public static readonly Rule BadSlug = Error(
        "bad-slug",
        "A file's name is its slug: lower-case letters, digits and single hyphens, at most 80 characters; -vs- only in comparisons.",
        "rename the file"
    );
    public static readonly Rule HiddenCharacter = Error(
        "hidden-character",
        "Text contains no invisible characters, and none that show letters in another order.",
        "delete the character, or write the word again"
    );
    public static readonly Rule PictureTooLarge = Error(
        "picture-too-large",
        "A picture has at most 1 MB and 4,096 pixels a side.",
        "save it smaller"
    );
    public static readonly Rule NotAPicture = Error(
        "not-a-picture",
        "Pictures are PNG, JPEG, GIF, WebP or AVIF; not SVG, which can run scripts.",
        "save it as PNG or JPEG"
    );
}
