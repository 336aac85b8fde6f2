using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using CareerCompare.Tests;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>The site as a process of its own, with what it writes to standard output.</summary>
public sealed partial class SiteProcess : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentQueue<string> lines = new();
    private readonly Process process;

    private SiteProcess(IReadOnlyDictionary<string, string> environment, IEnumerable<string> arguments)
    {
        foreach (var (path, text) in SmallContent.Files())
            folder.Write($"content/{path}", text);
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        // Nothing in the environment of the tests may configure the site.
        foreach (var name in start.Environment.Keys.Where(IsConfiguration).ToList())
            start.Environment.Remove(name);
        start.Environment["Content__Root"] = folder["content"];
        start.Environment["ConnectionStrings__CareerDb"] = $"Data Source={folder["careers.db"]}";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The lines it has written so far.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    /// <summary>The address that it says it listens on.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Starts the site and waits until it has published, so that no request finds it still at work.</summary>
    public static async Task<SiteProcess> Start(
        IReadOnlyDictionary<string, string> environment,
        params string[] arguments
    )
    {
        var site = new SiteProcess(environment, arguments);
        var line = await site.LineWith("Now listening on: ");
        site.Address = new Uri(ListeningAddress().Match(line).Groups["url"].Value);
        await site.Ready();
        return site;
    }

    /// <summary>Waits for a line that contains this text.</summary>
    public Task<string> LineWith(string text) =>
        Patience.Until(() => Task.FromResult(FindLine(text)), () => $"No line says '{text}':\n{Written()}");

    /// <summary>A client of the site that waits as long as tests do.</summary>
    public HttpClient Client() => new() { BaseAddress = Address, Timeout = Patience.Limit };

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }

    // Asking for it leaves no line in the log.
    private async Task Ready()
    {
        using var client = Client();
        await Patience.Until(
            async () => (await client.GetAsync("/health/ready")).IsSuccessStatusCode ? "ready" : null,
            () => $"The site does not get ready:\n{Written()}"
        );
    }

    private string? FindLine(string text)
    {
        var ended = process.HasExited;
        return lines.FirstOrDefault(line => line.Contains(text)) is { } found ? found
            : ended
                ? throw new InvalidOperationException($"The site ended without a line that says '{text}':\n{Written()}")
            : null;
    }

    private string Written() => string.Join('\n', lines);

    private void Keep(string? line)
    {
        if (line is not null)
            lines.Enqueue(line);
    }

    private static bool IsConfiguration(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("DOTNET_ENVIRONMENT", StringComparison.OrdinalIgnoreCase)
        || name.Equals("URLS", StringComparison.OrdinalIgnoreCase)
        || name.Contains("__", StringComparison.Ordinal);

    [GeneratedRegex(
        "Now listening on: [\"\\\\]*(?<url>http[^\"\\s\\\\]+)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5000
    )]
    private static partial Regex ListeningAddress();
}
