using System.Collections.Frozen;
using System.Reflection;

namespace CareerCompare;

/// <summary>
/// A kind of mistake. The names are a contract: editors, scripts and code hosts refer to them.
/// They stand here, and not with the rules that find them, because reading and parsing name problems too.
/// </summary>
/// <param name="Name">Stable, in kebab case.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Summary">What the rule asks for.</param>
/// <param name="Hint">How it is usually mended.</param>
/// <param name="HoldsBack">
/// Whether the file keeps its last good version. Errors inside a file hold it back. Errors between files do not: a role
/// that is removed must not take down every article that links to it, also after a rebuild from nothing.
/// </param>
public sealed record Rule(string Name, Severity Severity, string Summary, string Hint, bool HoldsBack)
{
    private static Rule Error(string name, string summary, string hint) =>
        new(name, Severity.Error, summary, hint, HoldsBack: true);

    private static Rule Reference(string name, string summary, string hint) =>
        new(name, Severity.Error, summary, hint, HoldsBack: false);

    private static Rule Warning(string name, string summary, string hint) =>
        new(name, Severity.Warning, summary, hint, HoldsBack: false);

    // Files
    public static readonly Rule ContentMissing = Error(
        "content-missing",
        "The content folder exists, can be read, and holds something.",
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
        "Files are UTF-8 text without NUL bytes.",
        "save the file as UTF-8"
    );
    public static readonly Rule Unreadable = Error(
        "unreadable",
        "Every file can be opened and read.",
        "check the file's permissions"
    );
    public static readonly Rule UnknownFile = Warning(
        "unknown-file",
        "Every file stands where the site looks for it.",
        "articles are roles/SLUG.md, comparisons/SLUG.md, jobs/SLUG.md and terms/SLUG.md"
    );
    public static readonly Rule BadSlug = Error(
        "bad-slug",
        "A file's name is its slug: lower-case letters, digits and single hyphens, at most 80 characters; -vs- only in comparisons.",
        "rename the file"
    );
    public static readonly Rule HiddenCharacter = Error(
        "hidden-character",
        "Text holds no character that cannot be seen, or that shows letters in another order.",
        "delete the character, or write the word again"
    );
    public static readonly Rule PictureTooLarge = Error(
        "picture-too-large",
        "A picture has at most 1 MB and 4,096 pixels a side.",
        "save it smaller"
    );
    public static readonly Rule NotAPicture = Error(
        "not-a-picture",
        "Pictures are PNG, JPEG, GIF, WebP or AVIF; SVG is none, since it can run scripts.",
        "save it as PNG or JPEG"
    );

    // Front matter
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
        "A key stands once in its mapping.",
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
    public static readonly Rule MissingKey = Error("missing-key", "Required keys are there.", "add the key");
    public static readonly Rule ComparisonRoles = Error(
        "comparison-roles",
        "A comparison names exactly two different roles, in `roles` or by a title that says A vs. B.",
        "add roles: [First role, Second role]"
    );
    public static readonly Rule DuplicateAlias = Warning(
        "duplicate-alias",
        "An alias is another name than the title, and stands once.",
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

    // Body
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
        "A section stands once in an article.",
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
        "A picture says in words what it shows, for those who do not see it.",
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

    // Between files
    public static readonly Rule BrokenLink = Reference(
        "broken-link",
        "Links inside the site lead to a page that exists.",
        "correct the address, or remove the link"
    );
    public static readonly Rule BrokenAnchor = Reference(
        "broken-anchor",
        "What stands behind # in a link is a section of the page that it leads to.",
        "name a section of that page, or remove what stands behind #"
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
        "A role that is named is one that the site knows.",
        "correct the name, or write an article about the role"
    );
    public static readonly Rule UnknownTerm = Reference(
        "unknown-term",
        "What stands in double brackets is the name of a term.",
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

    // Pay and its sources
    public static readonly Rule SummaryColumns = Error(
        "summary-columns",
        "A file of pay/ starts with the columns of advertised ranges, wages, exchange rates, price levels or counts of rows.",
        "let pay summarize write the file"
    );
    public static readonly Rule SummaryValue = Error(
        "summary-value",
        "Each value of a file of pay/ is what its column asks for.",
        "correct the value, or let pay summarize write the file again"
    );
    public static readonly Rule SummaryGroup = Error(
        "summary-group",
        "A file of pay/ has each group once, advertised ranges that of all adverts, and each group in US dollars.",
        "let pay summarize write the file again"
    );
    public static readonly Rule PercentileOrder = Error(
        "percentile-order",
        "A higher percentile is not less than a lower one, nor the high end of ranges less than their low end.",
        "let pay summarize write the file again"
    );
    public static readonly Rule SummarySplit = Error(
        "summary-split",
        "The parts of a group add up to its distinct ranges, and these are not more than its adverts.",
        "let pay summarize write the file again"
    );
    public static readonly Rule RepeatedFigure = Reference(
        "repeated-figure",
        "Over all files of pay/ a source has each wage once, a currency one rate a year, a country one price level a year, and a source one file of counts.",
        "keep it in one of the two files; until then that of the first by name is shown"
    );
    public static readonly Rule SalarySourceMissing = Reference(
        "salary-source-missing",
        "The figures of pay/KEY/ have a source: sources/KEY.yml.",
        "write sources/KEY.yml; until then none of them is shown"
    );
    public static readonly Rule UnknownTitle = Warning(
        "unknown-title",
        "A job title of a role is one that some file of advertised ranges counts.",
        "correct the title, or run pay summarize again"
    );
    public static readonly Rule SharedTitle = Warning(
        "shared-title",
        "A job title belongs to one role: else the same adverts stand on both sides of a comparison.",
        "keep the title in one of the two files"
    );
    public static readonly Rule OccupationGrade = Reference(
        "occupation-grade",
        "An official occupation has a code and a grade: exact, listed or nearest; none where no code is near.",
        "write both, or grade: none alone"
    );
    public static readonly Rule UnknownOccupation = Warning(
        "unknown-occupation",
        "The code of an official occupation is one that some file of wages has.",
        "correct the code, or run pay summarize again; until then no wage of it is shown"
    );
    public static readonly Rule SourceOverdue = Warning(
        "source-overdue",
        "The edition of a source is its newest: its next is not due yet.",
        "fetch the new edition, run pay summarize, and write edition, retrieved and next"
    );
    public static readonly Rule ClaimIncomplete = Warning(
        "claim-incomplete",
        "A salary claim has a statistic, an amount, a currency, a year and a source.",
        "add what is missing; until then the claim is not shown"
    );
    public static readonly Rule ClaimAmount = Reference(
        "claim-amount",
        "A yearly pay is more than 0 and at most 100,000,000.",
        "write the amount a year; until then the claim is not shown"
    );
    public static readonly Rule CurrencyWithoutRate = Warning(
        "currency-without-rate",
        "Amounts in other currencies can be compared where a file of exchange rates or site.yml has the currency's rate.",
        "add the rate; until then the amount is shown alone"
    );
    public static readonly Rule StaleSource = Warning(
        "stale-source",
        "Figures of pay and rates are not older than site.yml allows.",
        "quote a newer figure, or remove this one"
    );

    // Jobs
    public static readonly Rule UnclearPay = Warning(
        "unclear-pay",
        "A job's pay names one currency, one or two amounts that are paid, and their time where a month could be meant.",
        "write it as USD 100K - 130K, GBP 65K+, EUR 850 a day; until then it is shown as written, and compared with nothing"
    );

    // Redirects
    public static readonly Rule RedirectPath = Error(
        "redirect-path",
        "An old and a new path start with one slash and stay on this site.",
        "write a path of this site: /roles/SLUG"
    );
    public static readonly Rule RedirectLoop = Error(
        "redirect-loop",
        "Redirects do not lead back to where they start.",
        "remove one of them"
    );
    public static readonly Rule RedirectChain = Warning(
        "redirect-chain",
        "A redirect leads to a page, and not to another redirect.",
        "name the last page"
    );
    public static readonly Rule RedirectOverPage = Reference(
        "redirect-over-page",
        "Only paths without a page are redirected; a page that is there is shown.",
        "remove the redirect, or the page"
    );
    public static readonly Rule RedirectTarget = Reference(
        "redirect-target",
        "A redirect leads to a page that exists.",
        "correct the new path, or remove the redirect"
    );

    public static readonly Rule PublishedGone = Reference(
        "published-gone",
        "A page that was public once is still there, or a redirect leads on from its address.",
        "add its old and its new path to redirects.yml"
    );

    public static readonly Rule SchemeMissing = Error(
        "scheme-missing",
        "A web address of another site starts with https://: without it, it is a page of this one.",
        "write the whole address"
    );
    public static readonly Rule NotRecorded = Warning(
        "not-recorded",
        "Every page stands in published.txt, where that is kept: a page that is not there can vanish unseen.",
        "run the verb record"
    );

    /// <summary>All rules by name.</summary>
    public static readonly FrozenDictionary<string, Rule> All = typeof(Rule)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.FieldType == typeof(Rule))
        .Select(field => (Rule)field.GetValue(null)!)
        .ToFrozenDictionary(rule => rule.Name, StringComparer.Ordinal);
}
