namespace CareerCompare.Web.Hosting;

/// <summary>
/// GET, HEAD wherever GET works, OPTIONS where other sites may read, and nothing else: the site is there to be read.
/// </summary>
public static class Methods
{
    private const string Allowed = "GET, HEAD";

    /// <summary>
    /// Lets routes and the cache see GET for HEAD, so that no route needs to be mapped twice. The server itself remembers that
    /// the client said HEAD, and sends the headers without the body. All other methods are answered with 405.
    /// </summary>
    public static void UseMethods(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                var head = HttpMethods.IsHead(context.Request.Method);
                if (HttpMethods.IsOptions(context.Request.Method) && CrossOrigin.IsOpen(context.Request))
                {
                    CrossOrigin.AnswerPreflight(context.Response, Allowed);
                    return;
                }
                if (!head && !HttpMethods.IsGet(context.Request.Method))
                {
                    context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                    context.Response.Headers.Allow = Allowed;
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
