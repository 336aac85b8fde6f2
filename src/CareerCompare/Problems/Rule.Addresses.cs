namespace CareerCompare.Problems;

// Rules of addresses and redirects.
public sealed partial record Rule
{
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
}
