namespace CareerCompare.Web.Hosting;

/// <summary>Publishes what editors save, where <c>Content:Watch</c> says so; in Development it does unless told otherwise.</summary>
public static class Watching
{
    /// <summary>Adds the watch over the content folder.</summary>
    public static void AddWatching(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetValue("Content:Watch", builder.Environment.IsDevelopment()))
            builder.Services.AddHostedService<WatchingService>();
    }
}
