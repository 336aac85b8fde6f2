namespace CareerCompare.Web.Hosting;

/// <summary>Sets the security headers.</summary>
public static class Security
{
    // Pages have no inline script or style and no frames: allow what they need, refuse everything else.
    private const string Allowed =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' https: data:; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors ";

    private const string ContentPolicy = Allowed + "'none'";
    private const string FramedPolicy = Allowed + "*";

    private const string Permissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), "
        + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), "
        + "publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

    private const string TwoYears = "max-age=63072000; includeSubDomains";

    /// <summary>Removes the Server header.</summary>
    public static void AddSecurity(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

    /// <summary>Sets the headers on every response, including errors and static files.</summary>
    public static void UseSecurity(this WebApplication app)
    {
        var https = IsHttpsByDefault(app);
        app.Use(
            (context, next) =>
            {
                // At the last moment, because the exception handler clears headers set earlier.
                context.Response.OnStarting(() =>
                {
                    SetHeaders(context, https);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
    }

    /// <summary>Whether visitors reach the site by https, whatever a request says.</summary>
    internal static bool IsHttpsByDefault(WebApplication app) =>
        WebAddress.Parse(app.Configuration["Site:BaseUrl"] ?? "", out _)?.Target?.Scheme == Uri.UriSchemeHttps;

    /// <summary>Sets the headers on a response that is complete but for them.</summary>
    /// <param name="context">The request and its response.</param>
    /// <param name="httpsByDefault">Whether visitors reach the site by https, whatever the request says.</param>
    internal static void SetHeaders(HttpContext context, bool httpsByDefault)
    {
        var headers = context.Response.Headers;
        var framed = context.IsFramed();
        // Errors, and whatever does not say how long it may be cached.
        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest || headers.CacheControl.Count == 0)
            context.Response.SetNoStore();
        headers.ContentSecurityPolicy = framed ? FramedPolicy : ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        // All text is UTF-8, but static files are served without a charset.
        if (
            headers.ContentType is [{ } type]
            && type.StartsWith("text/", StringComparison.Ordinal)
            && !type.Contains(';')
        )
            headers.ContentType = $"{type}; charset=utf-8";
        if (!framed)
            headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        var open = CrossOrigin.Allow(context);
        headers["Cross-Origin-Resource-Policy"] =
            framed || open || context.IsApi() || context.IsShownElsewhere() ? "cross-origin" : "same-origin";
        headers["Permissions-Policy"] = Permissions;
        // Only Blazor's script uses this header, and pages do not load it.
        headers.Remove("blazor-enhanced-nav");
        if (httpsByDefault || context.Request.IsHttps)
            headers.StrictTransportSecurity = TwoYears;
    }

    /// <summary>Lets other sites show the endpoint's response in a frame. All other responses refuse framing.</summary>
    public static TBuilder MayBeFramed<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(Framed.ByAnyone);

    /// <summary>Lets other sites show the picture that the endpoint returns.</summary>
    public static TBuilder MayBeShownElsewhere<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(Shown.ByAnyone);

    private static bool IsShownElsewhere(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Shown>() is not null
        && context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified;

    // Other errors replace the endpoint's response with a whole page, with links and a form, which must not be framed.
    private static bool IsFramed(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Framed>() is not null
        && context.Response.StatusCode is < StatusCodes.Status400BadRequest or StatusCodes.Status404NotFound;

    /// <summary>Whether the request is for the JSON API, whose errors are RFC 9457 problems.</summary>
    internal static bool IsApi(this HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    private sealed class Framed
    {
        public static readonly Framed ByAnyone = new();
    }

    private sealed class Shown
    {
        public static readonly Shown ByAnyone = new();
    }
}
