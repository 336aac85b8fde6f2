namespace CareerCompare.Problems;

// Rules of the text of articles.
public sealed partial record Rule
{
    public static readonly Rule BodyTooLarge = Error(
        "body-too-large",
        "An article's body has at most 64 KB.",
        "split the article"
    );
    public static readonly Rule TooManyHeadings = Error(
        "too-many-headings",
        "An article has at most 500 headings.",
        "turn headings into items"
    );
    public static readonly Rule TooManyBrackets = Error(
        "too-many-brackets",
        "An article has at most 2,000 opening square brackets.",
        "remove links, or move data out of the article"
    );
    public static readonly Rule TooManyMarks = Error(
        "too-many-marks",
        "An article has at most 4,000 marks (runs of *, _ and ~, and every |), and a line at most 100 |.",
        "use less emphasis, or move data out of the article"
    );
    public static readonly Rule TooDeep = Error(
        "too-deep",
        "Lists and quotes are nested at most 16 levels deep, emphasis and open brackets at most 64.",
        "write it flatter"
    );
    public static readonly Rule UnsafeLink = Error(
        "unsafe-link",
        "Links and images are http, https, mailto or relative.",
        "link to a web page, or remove the link"
    );
    public static readonly Rule LinkTooLong = Error(
        "link-too-long",
        "The address of a link or picture in a text has at most 2,000 characters, its title 200.",
        "link to a shorter address; put the words of a long title into the text"
    );
    public static readonly Rule RawHtml = Warning(
        "raw-html",
        "Articles are Markdown; HTML is shown as it is written.",
        "write it in Markdown, or put it between backticks to show it"
    );
    public static readonly Rule EmptySection = Warning(
        "empty-section",
        "A heading has something below it.",
        "write the section, or remove its heading"
    );
    public static readonly Rule DoubledSection = Warning(
        "doubled-section",
        "A section appears once in an article.",
        "join the two; until then they are shown as one"
    );
    public static readonly Rule AccidentalHeading = Warning(
        "accidental-heading",
        "A line of hyphens or equals signs stands below a heading, or alone.",
        "put an empty line above the rule"
    );
    public static readonly Rule HeadingJump = Warning(
        "heading-jump",
        "A heading is at most one level deeper than the heading above it.",
        "remove number signs, or write the heading in between"
    );
    public static readonly Rule InsecurePicture = Warning(
        "insecure-picture",
        "Pictures come from https or from the site; browsers are told to block others.",
        "use the picture's https address"
    );
    public static readonly Rule PictureWithoutText = Warning(
        "picture-without-text",
        "A picture says in words what it shows, for readers who cannot see it.",
        "write what it shows between the square brackets"
    );
    public static readonly Rule EmptyLink = Warning(
        "empty-link",
        "A link has words to click on.",
        "write where it leads between the square brackets"
    );
    public static readonly Rule EmptyBody = Warning(
        "empty-body",
        "An article has a body.",
        "write below the front matter"
    );
}
