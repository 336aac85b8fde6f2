using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;

namespace CareerCompare.Web.Hosting;

/// <summary>A response that is not sent yet.</summary>
/// <param name="connection">Where it will be sent.</param>
internal sealed class PendingResponse(IHttpResponseBodyFeature connection) : IDisposable
{
    /// <summary>Where the response will be sent.</summary>
    public IHttpResponseBodyFeature Connection => connection;

    /// <summary>Sends what is in the cache; null for a response that is rendered.</summary>
    public StreamResponseBodyFeature? Direct { get; set; }

    /// <summary>Keeps equal requests waiting until it is disposed; null if the response is not cached.</summary>
    public RateLimitLease? Flight { get; set; }

    /// <summary>Whether it waited for an equal request.</summary>
    public bool HasWaited { get; set; }

    /// <summary>Whether the cache must be asked again.</summary>
    public bool IsAskedAgain { get; set; }

    /// <inheritdoc/>
    public void Dispose() => Flight?.Dispose();
}
