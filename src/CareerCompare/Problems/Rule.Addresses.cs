namespace CareerCompare.Problems;

// Rules of addresses and redirects.
public sealed partial record Rule
{
    public static readonly Rule RedirectPath = Error(
        "redirect-path",
        "Old and new paths start with one slash and stay on this site.",
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
        "Only paths without a page are redirected; a page that exists is shown.",
        "remove the redirect, or the page"
    );
    public static readonly Rule RedirectTarget = Reference(
        "redirect-target",
        "A redirect leads to a page that exists.",
        "correct the new path, or remove the redirect"
    );
    public static readonly Rule PublishedGone = Reference(
        "published-gone",
        "A page that was public still exists, or its address is redirected.",
        "add its old and its new path to redirects.yml"
    );
    public static readonly Rule SchemeMissing = Error(
        "scheme-missing",
        "A web address of another site starts with https://: without it, it is a page of this one.",
        "write the whole address"
    );
    public static readonly Rule NotRecorded = Warning(
        "not-recorded",
        "published.txt, if there is one, lists every page: a page that is not listed can vanish unnoticed.",
        "run the verb record"
    );
}
