using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CareerCompare.Tests;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>Requests as bytes, for what no HTTP client would send.</summary>
public static class RawHttp
{
    /// <summary>
    /// Sends these characters as bytes (Latin-1) on a connection of their own, and reads what comes back until the server
    /// closes it. Null where it closed without a word.
    /// </summary>
    public static async Task<Answer?> Send(Uri site, string message)
    {
        using var patience = new CancellationTokenSource(Patience.Limit);
        using var connection = new TcpClient();
        await connection.ConnectAsync(site.Host, site.Port, patience.Token);
        await using var stream = connection.GetStream();
        using var received = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(message), patience.Token);
            await stream.CopyToAsync(received, patience.Token);
        }
        // The server may hang up on what it does not want to read to its end.
        catch (IOException) { }
        return received.Length == 0 ? null : Parse(received.ToArray());
    }

    /// <summary>The first answer of those in the bytes.</summary>
    private static Answer Parse(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        var lines = Encoding.Latin1.GetString(bytes, 0, end).Split("\r\n");
        var headers = lines
            .Skip(1)
            .Select(line => line.Split(": ", 2))
            .GroupBy(field => field[0], field => field[1], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(field => field.Key, field => string.Join(", ", field), StringComparer.OrdinalIgnoreCase);
        var status = (HttpStatusCode)int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture);
        return new Answer(status, headers, Body(bytes[(end + 4)..], headers));
    }

    private static byte[] Body(byte[] rest, Dictionary<string, string> headers)
    {
        if (headers.TryGetValue("Content-Length", out var length))
            return rest[..Math.Min(rest.Length, int.Parse(length, CultureInfo.InvariantCulture))];
        if (!headers.ContainsKey("Transfer-Encoding"))
            return [];
        using var body = new MemoryStream();
        for (var at = 0; at < rest.Length; )
        {
            var line = rest.AsSpan(at).IndexOf("\r\n"u8);
            var size = int.Parse(rest.AsSpan(at, line), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (size == 0)
                break;
            body.Write(rest, at + line + 2, size);
            at += line + 2 + size + 2;
        }
        return body.ToArray();
    }
}
