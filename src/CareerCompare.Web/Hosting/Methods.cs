namespace CareerCompare.Web.Hosting;

/// <summary>
/// Allows GET, HEAD wherever GET works, and OPTIONS where other sites may read. The site is read-only, so nothing else.
/// </summary>
public static class Methods
{
    private const string AllowedMethods = "GET, HEAD";

    /// <summary>
    /// Shows HEAD requests to routes and the cache as GET, so that no route needs to be mapped twice. The server still knows
    /// that the client sent HEAD and sends no body. All other methods get 405.
    /// </summary>
    public static void UseMethods(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                var head = HttpMethods.IsHead(context.Request.Method);
                if (HttpMethods.IsOptions(context.Request.Method) && CrossOrigin.IsOpen(context.Request))
                {
                    CrossOrigin.AnswerPreflight(context.Response, AllowedMethods);
                    return;
                }
                if (!head && !HttpMethods.IsGet(context.Request.Method))
                {
                    context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                    context.Response.Headers.Allow = AllowedMethods;
                    return;
                }
                if (head)
                    context.Request.Method = HttpMethods.Get;
                try
                {
                    await next(context);
                }
                finally
                {
                    if (head)
                        context.Request.Method = HttpMethods.Head;
                }
            }
        );
}
