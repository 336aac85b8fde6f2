using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using CareerCompare.Query;
using CareerCompare.Store;

namespace CareerCompare.Web.Hosting;

/// <summary>Whether pages reload themselves when something else is published, and how.</summary>
/// <param name="IsOn">In Development only: visitors are not editors.</param>
public sealed record LiveReloadOptions(bool IsOn);

/// <summary>Tells open pages what is published and what is wrong with the content.</summary>
public static class LiveReload
{
    // A publication of another process is found by asking.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    /// <summary>Turns it on in Development.</summary>
    public static void AddLiveReload(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(new LiveReloadOptions(builder.Environment.IsDevelopment()));

    /// <summary>Maps the stream of changes, where it is on: server-sent events, as the HTML standard has them, section 9.2.</summary>
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
        State? told = null;
        while (!end.IsCancellationRequested)
        {
            var next = publishing.Next();
            if (publishing.Report is { } report && State.From(Current(context), report) is var now && !now.Says(told))
            {
                yield return new SseItem<State>(now, "state");
                told = now;
            }
            await Task.WhenAny(next, Task.Delay(Look, end.Token));
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

    /// <summary>What an open page is told.</summary>
    /// <param name="Publication">The id of what is served.</param>
    /// <param name="Problems">What is wrong with the content.</param>
    private sealed record State(string? Publication, IReadOnlyList<Fault> Problems)
    {
        public static State From(string? id, PublishReport report) =>
            new(id, [.. report.Problems.Select(problem => Fault.From(problem, report.Held))]);

        /// <summary>Whether another says the same.</summary>
        public bool Says(State? other) =>
            other is not null && Publication == other.Publication && Problems.SequenceEqual(other.Problems);
    }

    /// <summary>A problem, as JSON.</summary>
    /// <param name="Shown"><c>new</c>, <c>old</c> or <c>nothing</c>: what visitors see of the file.</param>
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
