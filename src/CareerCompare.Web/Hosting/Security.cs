namespace CareerCompare.Web.Hosting;

/// <summary>What a browser is told that it may do with an answer.</summary>
public static class Security
{
    // Pages have no inline script or style and no frame: what they need is named, everything else is refused.
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

    /// <summary>Keeps to itself which server this is.</summary>
    public static void AddSecurity(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

    /// <summary>Puts the headers on every response, errors and static files included.</summary>
    public static void UseSecurity(this WebApplication app)
    {
        var baseIsHttps = app.Configuration["Site:BaseUrl"]?.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        app.Use(
            (context, next) =>
            {
                // At the last moment, since the exception handler clears what was set before.
                context.Response.OnStarting(() =>
                {
                    SetHeaders(context, https: context.Request.IsHttps || baseIsHttps == true);
                    return Task.CompletedTask;
                });
                return next(context);
            }
        );
    }

    private static void SetHeaders(HttpContext context, bool https)
    {
        var headers = context.Response.Headers;
        var framed = context.IsFramed();
        headers.ContentSecurityPolicy = framed ? FramedPolicy : ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        // All text is UTF-8; static files do not say so.
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
        // There is no Blazor script here that could make use of it.
        headers.Remove("blazor-enhanced-nav");
        if (https)
            headers.StrictTransportSecurity = TwoYears;
    }

    /// <summary>Lets pages of other sites show what the endpoint answers inside them. No other answer may be framed.</summary>
    public static TBuilder MayBeFramed<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(Framed.ByAnyone);

    /// <summary>Lets pages of other sites show the picture that the endpoint answers with.</summary>
    public static TBuilder MayBeShownElsewhere<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(Shown.ByAnyone);

    private static bool IsShownElsewhere(this HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Shown>() is not null
        && context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified;

    // Errors that others write in the endpoint's place are whole pages, with links and a form.
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
