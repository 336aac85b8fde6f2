using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using CareerCompare.Query;
using CareerCompare.Store;
using CareerCompare.Web.Hosting.Content;

namespace CareerCompare.Web.Hosting;

/// <summary>Whether open pages reload themselves after each publication.</summary>
/// <param name="IsOn">True in Development only, because visitors are not editors.</param>
public sealed record LiveReloadOptions(bool IsOn);

/// <summary>Streams the current publication and the content's problems to open pages.</summary>
public static class LiveReload
{
    // Another process can publish too, and only polling notices that.
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(500);

    // Every open page gets the list with each publication.
    private const int MaxProblems = 100;

    /// <summary>
    /// The id of the current publication. Null without one, and where it cannot be read: an error page must not fail because of
    /// the database, which may have caused the error.
    /// </summary>
    public static string? CurrentId(this CareerQueries queries)
    {
        try
        {
            return queries.Current()?.Id;
        }
        catch (DamagedDatabaseException)
        {
            return null;
        }
    }

    /// <summary>Turns live reload on in Development.</summary>
    public static void AddLiveReload(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(new LiveReloadOptions(builder.Environment.IsDevelopment()));

    /// <summary>Maps the stream of changes if live reload is on: server-sent events (HTML standard, section 9.2).</summary>
    public static void MapLiveReload(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<LiveReloadOptions>().IsOn)
            return;
        app.MapGet(
                SiteRoute.LiveReload.Path,
                (HttpContext context, IHostApplicationLifetime life) =>
                    TypedResults.ServerSentEvents(Changes(context, life.ApplicationStopping))
            )
            .WithoutLog()
            .DisableRequestTimeout()
            .DisableRateLimiting()
            .ExcludeFromDescription();
    }

    private static async IAsyncEnumerable<SseItem<State>> Changes(
        HttpContext context,
        CancellationToken stopping,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        // An open stream must not keep the site from stopping.
        using var end = CancellationTokenSource.CreateLinkedTokenSource(
            cancellationToken,
            context.RequestAborted,
            stopping
        );
        var publishing = context.RequestServices.GetRequiredService<PublishingState>();
        State? sent = null;
        while (!end.IsCancellationRequested)
        {
            var next = publishing.Next();
            if (
                publishing.Report is { } report
                && State.From(Current(context), report) is var now
                && !now.Matches(sent)
            )
            {
                yield return new SseItem<State>(now, "state");
                sent = now;
            }
            await Task.WhenAny(next, Task.Delay(PollInterval, end.Token));
        }
    }

    private static string? Current(HttpContext context)
    {
        try
        {
            using var scope = context.RequestServices.CreateScope();
            return scope.ServiceProvider.GetRequiredService<CareerQueries>().Current()?.Id;
        }
        catch (DamagedDatabaseException)
        {
            return null;
        }
    }

    /// <summary>The state that is sent to open pages.</summary>
    /// <param name="Publication">The id of the publication being served.</param>
    /// <param name="Problems">The first problems in the content, errors before warnings.</param>
    /// <param name="Errors">The number of all errors.</param>
    /// <param name="Warnings">The number of all warnings.</param>
    /// <param name="Unlisted">How many of these <paramref name="Problems"/> neither lists nor counts.</param>
    private sealed record State(
        string? Publication,
        IReadOnlyList<Fault> Problems,
        int Errors,
        int Warnings,
        int Unlisted
    )
    {
        public static State From(string? id, PublishReport report)
        {
            var listed = report.WorstFirst().Take(MaxProblems).Order(Problem.InOrder).ToList();
            return new(
                id,
                [.. listed.Select(problem => Fault.From(problem, report.Held))],
                report.Errors,
                report.Warnings,
                report.Errors + report.Warnings - listed.Sum(problem => problem.Count)
            );
        }

        /// <summary>Whether both states are the same.</summary>
        public bool Matches(State? other) =>
            other is not null
            && (Publication, Errors, Warnings) == (other.Publication, other.Errors, other.Warnings)
            && Problems.SequenceEqual(other.Problems);
    }

    /// <summary>A problem, as JSON.</summary>
    /// <param name="Shown">The version of the file that visitors see: <c>new</c>, <c>old</c> or <c>nothing</c>.</param>
    private sealed record Fault(
        string Path,
        int Line,
        int Column,
        bool IsError,
        string Rule,
        string Message,
        string Hint,
        string Shown
    )
    {
        public static Fault From(Problem problem, IReadOnlyDictionary<string, bool> held) =>
            new(
                problem.Path,
                problem.Line,
                problem.Column,
                problem.Rule.Severity == Severity.Error,
                problem.Rule.Name,
                problem.Message,
                problem.Advice,
                problem.Rule == CareerCompare.Problems.Rule.ContentMissing ? "old"
                    : !held.TryGetValue(problem.Path, out var hasLastGood) ? "new"
                    : hasLastGood ? "old"
                    : "nothing"
            );
    }
}
