namespace CareerCompare.Web.Hosting;

/// <summary>Routes requests to endpoints.</summary>
public static class RequestRouting
{
    /// <summary>Normalizes method and path, then routes by them.</summary>
    public static void UseRequestRouting(this WebApplication app)
    {
        app.UseMethods();
        app.UseSlashes();
        app.UseRouting();
    }
}
