using CareerCompare.Publish;
using CareerCompare.Query;
using CareerCompare.Read;
using CareerCompare.Store;
using CareerCompare.Web.Hosting.Content;

namespace CareerCompare.Web.Hosting;

/// <summary>Where the articles are.</summary>
/// <param name="Path">The content folder, as a full path.</param>
public sealed record ContentFolderPath(string Path);

/// <summary>
/// Publishes the content folder when the site starts, and whenever someone asks for it; what editors save, where
/// <c>Content:Watch</c> says so, and in Development unless told otherwise.
/// </summary>
public static class Publishing
{
    // What a visitor waits at most for a publication that has to be made first.
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

    /// <summary>Says that these endpoints answer from the publication: where there is none, the answer is 503.</summary>
    public static TBuilder FromPublication<TBuilder>(this TBuilder endpoints)
        where TBuilder : IEndpointConventionBuilder => endpoints.WithMetadata(new NeedsPublication());

    /// <summary>
    /// Where the database is gone or damaged, has it made again from content and answers then: the visitor waits instead of
    /// meeting an error. Belongs in front of everything that asks for the publication.
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
        await MakeAgain(context);
        await AnswerAnew(context, next);
    }

    // With services of its own: those of the request still see the database as it was.
    private static async Task AnswerAnew(HttpContext context, RequestDelegate next)
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

    private static async Task MakeAgain(HttpContext context)
    {
        var state = context.RequestServices.GetRequiredService<PublishingState>();
        // While publishing fails, visitors do not hasten it: it tries again by itself.
        if (state.Failure is not null)
            return;
        try
        {
            await state.Ask().WaitAsync(Patience, context.RequestAborted);
        }
        catch (TimeoutException)
        {
            // The answer then says that it takes longer.
        }
    }

    private sealed record NeedsPublication;
}
