using CareerCompare.Query;

namespace CareerCompare.Web.Hosting;

/// <summary>How far publishing has come; read by the health endpoints.</summary>
public sealed class PublishingState
{
    /// <summary>Whether the attempt at start-up is over, well or badly.</summary>
    public bool StartupFinished
    {
        get => Volatile.Read(ref startupFinished);
        set => Volatile.Write(ref startupFinished, value);
    }

    private bool startupFinished;

    /// <summary>The last report, or null before the first.</summary>
    public PublishReport? Last { get; set; }
}

/// <summary>Publishing inside the site.</summary>
public static class Publishing
{
    /// <summary>Registers what pages ask and what publishing reports.</summary>
    public static void AddPublishing(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PublishingState>();
        builder.Services.AddSingleton<CareerQueries>();
    }
}
