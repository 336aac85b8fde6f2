using System.Threading.RateLimiting;
using CareerCompare.Query;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;

namespace CareerCompare.Web.Hosting;

/// <summary>
/// Sends a response after it is rendered, so that a slow reader holds up nothing but the bytes. How many bytes may wait for
/// readers is limited; those in the cache are shared, and do not count.
/// </summary>
public static class Sending
{
    private const int DefaultUnsentBytes = 8 * 1024 * 1024;
    private const int ClientsInAll = 8;

    /// <summary>Lets <c>Rendering:UnsentBytes</c> of each client wait until it reads them.</summary>
    /// <exception cref="InvalidOperationException">The setting is not a positive whole number.</exception>
    public static void AddSending(this WebApplicationBuilder builder)
    {
        var bytes = RateLimits.Number(builder.Configuration, "Rendering:UnsentBytes", DefaultUnsentBytes);
        var all = (int)Math.Min(int.MaxValue, (long)bytes * ClientsInAll);
        builder.Services.AddSingleton(_ => new Unsent(
            bytes,
            Limiter.PerClientAndInAll(
                new ConcurrencyLimiterOptions { PermitLimit = bytes },
                new ConcurrencyLimiterOptions { PermitLimit = all }
            )
        ));
    }

    /// <summary>Buffers what is rendered. Must come before the cache, which would otherwise wait for the first reader.</summary>
    public static void UseSending(this WebApplication app)
    {
        var unsent = app.Services.GetRequiredService<Unsent>();
        app.Use((context, next) => context.IsRendered() ? Answer(context, next, unsent) : next(context));
    }

    /// <summary>Sends the response as it is written, without a copy: its bytes are in memory anyway.</summary>
    internal static void SendDirectly(this HttpContext context)
    {
        if (context.Features.Get<PendingResponse>() is { } response)
            context.Features.Set<IHttpResponseBodyFeature>(response.Direct = Pieces(response.Connection));
        LetReaderTakeTime(context);
        context.RequestServices.GetRequiredService<CareerQueries>().Release();
    }

    private static async Task Answer(HttpContext context, RequestDelegate next, Unsent unsent)
    {
        using var buffer = new MemoryStream();
        var connection = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var buffered = new StreamResponseBodyFeature(buffer, connection);
        using (var response = new PendingResponse(connection))
        {
            context.Features.Set(response);
            context.Features.Set<IHttpResponseBodyFeature>(buffered);
            try
            {
                do
                {
                    response.IsAskedAgain = false;
                    await next(context);
                } while (response.IsAskedAgain);
                await buffered.CompleteAsync();
                if (response.Direct is { } direct)
                    await direct.CompleteAsync();
            }
            finally
            {
                context.Features.Set(connection);
            }
        }
        if (buffer.Length > 0)
            await Send(context, buffer, unsent);
    }

    private static async Task Send(HttpContext context, MemoryStream buffer, Unsent unsent)
    {
        // A slow reader must not hold a connection to the database.
        context.RequestServices.GetRequiredService<CareerQueries>().Release();
        var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        using var room = unsent.Limiter.AttemptAcquire(context, Math.Min(bytes.Length, unsent.MaxBytes));
        if (!room.IsAcquired)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        context.Response.ContentLength ??= bytes.Length;
        LetReaderTakeTime(context);
        try
        {
            await using var pieces = new PieceStream(context.Response.Body);
            await pieces.WriteAsync(bytes, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    private static StreamResponseBodyFeature Pieces(IHttpResponseBodyFeature connection) =>
        new(new PieceStream(connection.Stream), connection);

    // The time limit is for rendering. How slowly a client may read is the server's limit.
    private static void LetReaderTakeTime(HttpContext context) =>
        context.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();

    private sealed class Unsent(int maxBytes, PartitionedRateLimiter<HttpContext> limiter) : IDisposable
    {
        public int MaxBytes => maxBytes;

        public PartitionedRateLimiter<HttpContext> Limiter => limiter;

        public void Dispose() => limiter.Dispose();
    }
}
