using System.Data.Common;
using System.Text.Json;
using CareerCompare.Query;
using Microsoft.AspNetCore.HttpLogging;

namespace CareerCompare.Web.Hosting;

/// <summary>What an orchestrator asks: is the process up, and may it be sent visitors.</summary>
public static class Health
{
    /// <summary>Adds the question whether the site is ready.</summary>
    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddScoped<Readiness>();

    /// <summary>Maps <c>/health/live</c> and <c>/health/ready</c>; plain text, 200 or 503.</summary>
    public static void MapHealth(this WebApplication app)
    {
        var health = app.MapGroup("/health")
            .WithHttpLogging(HttpLoggingFields.None)
            .DisableRateLimiting()
            .ExcludeFromDescription();
        health.MapGet("/live", (HttpResponse response) => Answer(response, null, "live"));
        health.MapGet("/ready", (HttpResponse response, Readiness ready) => Answer(response, ready.Reason(), "ready"));
    }

    private static Task Answer(HttpResponse response, string? reason, string well)
    {
        response.Headers.CacheControl = "no-store";
        response.StatusCode = reason is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(reason is null ? well : $"not ready: {reason}");
    }

    private sealed class Readiness(PublishingState publishing, CareerQueries queries)
    {
        /// <summary>Why the site is not ready; null when it is.</summary>
        public string? Reason()
        {
            if (!publishing.StartupFinished)
                return "publishing has not finished";
            try
            {
                return queries.Current() is null ? "nothing is published" : null;
            }
            catch (Exception e) when (e is DbException or JsonException)
            {
                return "the database cannot be read";
            }
        }
    }
}
