using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Shared;

namespace CareerCompare.Web.Pages.Compare;

/// <summary>The one address of a comparison, and of the forms in which it is served.</summary>
internal static class CompareAddress
{
    /// <summary>Answers at the address of a comparison; elsewhere sends there, or says that there is none.</summary>
    /// <param name="slugs">The last part of the address, without the ending.</param>
    /// <param name="form">The form in which it is served.</param>
    /// <param name="context">The request.</param>
    /// <param name="queries">The publication.</param>
    /// <param name="show">Makes the answer.</param>
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
            return form == PageForm.Page
                ? Addresses.Moved(Addresses.Picker(resolved.Known))
                : NotFoundEndpoint.Answer(context, queries);
        // The name of a file is an address only where it names no two roles, else two files could lead to each other.
        if (resolved.Unknown.Count > 0)
            return queries.Comparisons().FirstOrDefault(comparison => comparison.Slug == slugs) is { } article
                ? Addresses.Moved(form.At(article.Url) + context.Request.SentQuery())
                : NotFoundEndpoint.Answer(context, queries);
        if (context.Request.IsElsewhere(form.At(SiteRoute.Comparison.For(resolved.Known)), out var moved))
            return moved;
        return queries.Compare(resolved.Known, context.Request.Query.Word("source")) is { } answer
            ? show(answer)
            : NotFoundEndpoint.Answer(context, queries);
    }
}
