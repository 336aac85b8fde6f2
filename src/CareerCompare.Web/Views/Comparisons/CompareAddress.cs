using CareerCompare.Query;
using CareerCompare.Web.Hosting;

namespace CareerCompare.Web.Views.Comparisons;

/// <summary>Resolves the address of a comparison, in each of its forms.</summary>
internal static class CompareAddress
{
    /// <summary>Shows the comparison at its canonical address, redirects other spellings there, or answers 404.</summary>
    /// <param name="slugs">The last part of the address, without the suffix.</param>
    /// <param name="form">The form to serve.</param>
    /// <param name="context">The request.</param>
    /// <param name="queries">The publication.</param>
    /// <param name="show">Creates the response.</param>
    public static IResult Answer(
        string slugs,
        PageForm form,
        HttpContext context,
        CareerQueries queries,
        Func<CompareResult, IResult> show
    )
    {
        var resolved = queries.Resolve(slugs.ToLowerInvariant().Split(Slug.Versus, StringSplitOptions.TrimEntries));
        if (resolved is { Known: [_], Unknown.Count: 0 })
            return form == PageForm.Page ? Canonical.Moved(Addresses.Picker(resolved.Known)) : context.NotFound();
        // An article's slug counts as an address only if it does not name two roles. Otherwise two articles could redirect to
        // each other.
        if (resolved.Unknown.Count > 0)
            return queries.Comparisons().FirstOrDefault(comparison => comparison.Slug == slugs) is { } article
                ? Canonical.Moved(form.At(article.Url) + context.Request.SentQuery())
                : context.NotFound();
        if (context.Request.IsElsewhere(form.At(SiteRoute.Comparison.For(resolved.Known)), out var moved))
            return moved;
        return queries.Compare(resolved.Known, context.Request.Query.Word("source")) is { } answer
            ? show(answer)
            : context.NotFound();
    }
}
