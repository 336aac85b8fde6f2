using CareerCompare.Publish;
using CareerCompare.Query;
using CareerCompare.Read;
using CareerCompare.Store;
using CareerCompare.Web.Hosting.Content;

namespace CareerCompare.Web.Hosting;

/// <summary>The location of the content folder.</summary>
/// <param name="Path">The full path.</param>
public sealed record ContentFolderPath(string Path);

/// <summary>
/// Publishes the content folder when the site starts, and on request. With <c>Content:Watch</c> it also publishes on every
/// save; that is the default in Development.
/// </summary>
public static class Publishing
{
    // The longest that a visitor waits while the site is published again.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Adds the database, the queries and the publisher, as configured.</summary>
    public static void AddPublishing(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var root = ContentRoot.Find(configuration["Content:Root"]);
        var connection = configuration.GetConnectionString("CareerDb");
        var database = CareerDatabase.Open(configuration["Database:Provider"], connection, root);
        builder.Services.AddSingleton(database);
        builder.Services.AddSingleton(new ContentFolderPath(root));
        builder.Services.AddSingleton<SiteIndexCache>();
        builder.Services.AddScoped<CareerQueries>();
        builder.Services.AddSingleton<Publisher>();
        builder.Services.AddSingleton<DraftCheck>().AddSingleton<Drafts>();
        builder.Services.AddSingleton<PublishingState>();
        builder.Services.AddHostedService<PublishingService>();
        if (configuration.GetValue("Content:Watch", builder.Environment.IsDevelopment()))
            builder.Services.AddHostedService<WatchingService>();
    }

    /// <summary>Marks endpoints that need a publication: without one, they answer 503.</summary>
    public static TBuilder FromPublication<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new NeedsPublication());

    /// <summary>
    /// If the database is missing or damaged, rebuilds it from the content and then answers, so that the visitor waits
    /// instead of seeing an error. Must come before anything that uses the publication.
    /// </summary>
    public static void UsePublication(this WebApplication app) => app.Use(Answer);

    private static async Task Answer(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NeedsPublication>() is null)
        {
            await next(context);
            return;
        }
        try
        {
            if (IsPublished(context))
            {
                await next(context);
                return;
            }
        }
        catch (DamagedDatabaseException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
        }
        await Rebuild(context);
        await Retry(context, next);
    }

    // Use a new scope: the request's own services still see the old database.
    private static async Task Retry(HttpContext context, RequestDelegate next)
    {
        var before = context.RequestServices;
        await using var scope = before.CreateAsyncScope();
        context.RequestServices = scope.ServiceProvider;
        try
        {
            if (IsPublished(context))
                await next(context);
            else
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        finally
        {
            context.RequestServices = before;
        }
    }

    private static bool IsPublished(HttpContext context) =>
        context.RequestServices.GetRequiredService<CareerQueries>().Current() is not null;

    private static async Task Rebuild(HttpContext context)
    {
        var state = context.RequestServices.GetRequiredService<PublishingState>();
        // While publishing fails, visitors must not trigger more attempts: it retries by itself.
        if (state.Failure is not null)
            return;
        try
        {
            await state.Ask().WaitAsync(Patience, context.RequestAborted);
        }
        catch (TimeoutException)
        {
            // Fall through: the retry then answers 503.
        }
    }

    private sealed record NeedsPublication;
}
