using System.Collections.Concurrent;
using CareerCompare.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>Holds responses up while they are rendered, as if each took long.</summary>
public sealed class Gate : IResponseCompressionProvider, IStartupFilter, IDisposable
{
    private readonly ManualResetEventSlim open = new(initialState: true);
    private readonly ConcurrentQueue<string> rendered = new();
    private int waiting;
    private int gone;

    /// <summary>The addresses rendered since it was closed, in order.</summary>
    public IReadOnlyList<string> Rendered => [.. rendered];

    /// <summary>Adds it to a site.</summary>
    public void Into(IWebHostBuilder host) =>
        host.ConfigureTestServices(services =>
            services.AddSingleton<IResponseCompressionProvider>(this).AddSingleton<IStartupFilter>(this)
        );

    /// <summary>Holds all responses up from now on.</summary>
    public void Close()
    {
        rendered.Clear();
        open.Reset();
    }

    /// <summary>Lets all go on.</summary>
    public void Open() => open.Set();

    /// <summary>Waits until so many responses are being rendered, and so many requests wait for something else.</summary>
    public Task<string> Holds(int rendering, int waiting) =>
        Patience.Until(
            () =>
                Task.FromResult(
                    rendered.Count == rendering && Volatile.Read(ref this.waiting) == waiting ? "as expected" : null
                ),
            () => $"{rendered.Count} are rendered, {this.waiting} wait."
        );

    /// <summary>Waits until the site knows that a client has gone away whose response is being rendered.</summary>
    public Task<string> NoticesThatOneIsGone() =>
        Patience.Until(
            () => Task.FromResult(Volatile.Read(ref gone) > 0 ? "gone" : null),
            () => "Nobody has gone away."
        );

    public ICompressionProvider? GetCompressionProvider(HttpContext context) => null;

    public bool ShouldCompressResponse(HttpContext context) => false;

    // Compression is part of rendering, so this is a place to hold up any page.
    public bool CheckRequestAcceptsCompression(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<DisableRateLimitingAttribute>() is not null)
            return false;
        rendered.Enqueue(context.Request.Path + context.Request.QueryString);
        using var _ = context.RequestAborted.Register(() => Interlocked.Increment(ref gone));
        open.Wait(Patience.Limit);
        return false;
    }

    // A request that waits gives its thread back, and one that is rendered does not.
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                async (context, rest) =>
                {
                    var answer = rest(context);
                    if (answer.IsCompleted)
                    {
                        await answer;
                        return;
                    }
                    Interlocked.Increment(ref waiting);
                    try
                    {
                        await answer;
                    }
                    finally
                    {
                        Interlocked.Decrement(ref waiting);
                    }
                }
            );
            next(app);
        };

    public void Dispose() => open.Dispose();
}
