namespace CareerCompare.Web.Hosting;

/// <summary>HEAD wherever GET works.</summary>
public static class Head
{
    /// <summary>
    /// Lets routes and the cache see GET, so that no route needs to be mapped twice. The server itself remembers that the
    /// client said HEAD, and sends the headers without the body.
    /// </summary>
    public static void UseHead(this WebApplication app) =>
        app.Use(
            async (context, next) =>
            {
                var head = HttpMethods.IsHead(context.Request.Method);
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
