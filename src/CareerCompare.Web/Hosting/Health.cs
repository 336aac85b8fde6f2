using CareerCompare.Query;
using CareerCompare.Store;
using CareerCompare.Web.Hosting.Content;

namespace CareerCompare.Web.Hosting;

/// <summary>Liveness and readiness probes for orchestrators.</summary>
public static class Health
{
    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>; plain text, 200 or 503.</summary>
    public static void MapHealth(this WebApplication app)
    {
        var health = app.MapGroup("").WithoutLog().DisableRateLimiting().ExcludeFromDescription();
        health.MapGet(
            SiteRoute.Live.Template,
            (HttpResponse response) => Answer(response, StatusCodes.Status200OK, "live")
        );
        health.MapGet(
            SiteRoute.Ready.Template,
            (HttpResponse response, PublishingState publishing, CareerQueries queries) =>
            {
                var (status, text) = new Readiness(publishing, queries).Answer();
                return Answer(response, status, text);
            }
        );
    }

    private static Task Answer(HttpResponse response, int status, string text)
    {
        response.Headers.CacheControl = "no-store";
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(text);
    }

    private sealed class Readiness(PublishingState publishing, CareerQueries queries)
    {
        /// <summary>Whether the site can serve visitors, as a status and a line of text.</summary>
        public (int Status, string Text) Answer()
        {
            if (Reason() is not { } reason)
                return (StatusCodes.Status200OK, Note());
            // An orchestrator sends no visitors while we are not ready, so no other request would trigger publishing.
            if (publishing is { StartupFinished: true, Failure: null })
                _ = publishing.Ask();
            return (StatusCodes.Status503ServiceUnavailable, $"not ready: {reason}");
        }

        private string? Reason()
        {
            try
            {
                return queries.Current() is not null ? null
                    : publishing.IsOverdue ? "publishing does not end"
                    : !publishing.StartupFinished ? "publishing has not finished"
                    : "nothing is published";
            }
            catch (DamagedDatabaseException)
            {
                return "the database cannot be read";
            }
        }

        // Ready all the same: to take every site away would help nobody, since all of them read the same content.
        private string Note() =>
            publishing.IsOverdue ? "ready: serving the last good publication, because publishing does not end"
            : publishing.Failure is not null ? "ready: serving the last good publication, because publishing fails"
            : "ready";
    }
}
