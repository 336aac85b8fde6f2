using System.Net;
using System.Net.Sockets;
using System.Text;
using CareerCompare.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>A client that reads the status of an answer and then nothing more.</summary>
public sealed class SlowReader : IDisposable
{
    private const int FewBytes = 4 * 1024;
    private readonly TcpClient connection = new() { ReceiveBufferSize = FewBytes };

    private SlowReader() { }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>Keeps the system and the server from taking whole responses for clients that do not read them.</summary>
    public static void LimitBuffers(IWebHostBuilder host) =>
        host.ConfigureTestServices(services =>
            services
                .Configure<KestrelServerOptions>(options => options.Limits.MaxResponseBufferSize = FewBytes)
                .Configure<SocketTransportOptions>(options =>
                    options.CreateBoundListenSocket = endpoint =>
                    {
                        var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
                        socket.SendBufferSize = FewBytes;
                        return socket;
                    }
                )
        );

    /// <summary>Asks for a page, and reads how the answer begins.</summary>
    public static async Task<SlowReader> Get(Uri site, string path)
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        var reader = new SlowReader();
        await reader.connection.ConnectAsync(site.Host, site.Port, patience.Token);
        var stream = reader.connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: a\r\n\r\n"), patience.Token);
        var start = new byte["HTTP/1.1 200".Length];
        await stream.ReadExactlyAsync(start, patience.Token);
        reader.Status = Enum.Parse<HttpStatusCode>(Encoding.ASCII.GetString(start)[^3..]);
        return reader;
    }

    public void Dispose() => connection.Dispose();
}
