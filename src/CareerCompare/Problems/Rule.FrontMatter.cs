namespace CareerCompare.Problems;

// Rules of front matter and of settings.
public sealed partial record Rule
{
    public static readonly Rule FrontMatterMissing = Error(
        "front-matter-missing",
        "An article starts with front matter between two lines of three hyphens.",
        "start the file with ---, title: …, ---"
    );
    public static readonly Rule FrontMatterOpen = Error(
        "front-matter-unclosed",
        "Front matter ends with a line of three hyphens.",
        "add a line --- after the last key"
    );
    public static readonly Rule FrontMatterTooLarge = Error(
        "front-matter-too-large",
        "Front matter has at most 16 KB.",
        "move text into the article's body"
    );
    public static readonly Rule YamlSyntax = Error(
        "yaml-syntax",
        "Front matter and settings are valid YAML.",
        "put text that contains a colon, # or quotes in quotation marks"
    );
    public static readonly Rule YamlDepth = Error(
        "yaml-depth",
        "YAML is nested at most 16 levels deep.",
        "write it flatter"
    );
    public static readonly Rule YamlFeature = Error(
        "yaml-feature",
        "YAML here has no anchors, aliases, merge keys, tags or further documents.",
        "write the value out"
    );
    public static readonly Rule DuplicateKey = Error(
        "duplicate-key",
        "A key is used once in its mapping.",
        "keep one of the two"
    );
    public static readonly Rule UnknownKey = Error(
        "unknown-key",
        "Only the documented keys are allowed.",
        "remove the key or correct its name"
    );
    public static readonly Rule WrongType = Error(
        "wrong-type",
        "A value has the type its key asks for; nothing is converted.",
        "write the value in the documented form"
    );
    public static readonly Rule ListTooLong = Error(
        "list-too-long",
        "A list in YAML has at most 100 entries.",
        "keep those that matter most"
    );
    public static readonly Rule NameTooLong = Error(
        "name-too-long",
        "A name that texts are searched for has at most 500 characters and 200 words and signs.",
        "shorten the name; put what explains it into the text"
    );
    public static readonly Rule MissingKey = Error("missing-key", "Required keys are present.", "add the key");
    public static readonly Rule ComparisonRoles = Error(
        "comparison-roles",
        "A comparison names exactly two different roles, in `roles` or by a title that says A vs. B.",
        "add roles: [First role, Second role]"
    );
    public static readonly Rule DuplicateAlias = Warning(
        "duplicate-alias",
        "An alias is another name than the title, and is listed once.",
        "keep one of the two"
    );
    public static readonly Rule Confusables = Warning(
        "look-alike",
        "A word of a title, alias or family is written in one alphabet.",
        "type the word again in one alphabet"
    );
    public static readonly Rule DateOrder = Warning(
        "date-order",
        "An article is updated after it was published, and a job expires after it was posted.",
        "correct one of the two dates"
    );
    public static readonly Rule FutureDate = Warning(
        "future-date",
        "Nothing that readers see was published, updated, posted or verified later than tomorrow.",
        "correct the date, or make it a draft until then"
    );
}
