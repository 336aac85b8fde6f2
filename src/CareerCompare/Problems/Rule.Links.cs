namespace CareerCompare.Problems;

// Rules between files.
public sealed partial record Rule
{
    public static readonly Rule BrokenLink = Reference(
        "broken-link",
        "Links inside the site lead to a page that exists.",
        "correct the address, or remove the link"
    );
    public static readonly Rule BrokenAnchor = Reference(
        "broken-anchor",
        "The part of a link after # names a section of the page that it leads to.",
        "name a section of that page, or remove the part after #"
    );
    public static readonly Rule MissingPicture = Reference(
        "missing-picture",
        "A picture that an article shows is a file in images/.",
        "put the file into images/, or correct its address"
    );
    public static readonly Rule TitleRoles = Reference(
        "title-roles",
        "The title of a comparison and its `roles` speak of the same roles.",
        "write both alike, or make one name an alias of the other"
    );
    public static readonly Rule UnknownRole = Warning(
        "unknown-role",
        "Every role that is named is known to the site.",
        "correct the name, or write an article about the role"
    );
    public static readonly Rule UnknownTerm = Reference(
        "unknown-term",
        "Double brackets contain the name of a term.",
        "correct the name, add it to a term's aliases, or remove the brackets"
    );
    public static readonly Rule UnknownKind = Warning(
        "unknown-kind",
        "A term's kind is one of kinds.yml.",
        "use one of the kinds"
    );
    public static readonly Rule DuplicateName = Reference(
        "duplicate-name",
        "A title, alias or address belongs to one role, or to one term.",
        "keep the name in one of the two files"
    );
    public static readonly Rule DuplicateTitle = Reference(
        "duplicate-title",
        "Two articles of one kind do not share a title.",
        "rename one of the two"
    );
    public static readonly Rule DuplicatePair = Reference(
        "duplicate-pair",
        "Two roles are compared by one article.",
        "join the two; until then the newest is shown"
    );
}
