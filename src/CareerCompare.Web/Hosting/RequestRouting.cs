namespace CareerCompare.Web.Hosting;

/// <summary>How a request finds what answers it.</summary>
public static class RequestRouting
{
    /// <summary>Routes by method and path, after both have the form in which everything is mapped.</summary>
    public static void UseRequestRouting(this WebApplication app)
    {
        app.UseMethods();
        app.UseSlashes();
        app.UseRouting();
    }
}
