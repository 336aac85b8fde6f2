using System.Net;
using CareerCompare.Publish;
using CareerCompare.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>The real site, on a real port, with content and a database of its own.</summary>
public sealed class LiveSite : IAsyncDisposable
{
    /// <summary>The canonical origin of pages, which differs from the one they are fetched from.</summary>
    public const string BaseUrl = "https://careers.example";

    private readonly TemporaryFolder folder;
    private readonly Host host;

    private LiveSite(TemporaryFolder folder, Host host)
    {
        this.folder = folder;
        this.host = host;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = host.ClientOptions.BaseAddress,
            Timeout = Patience.Limit,
        };
    }

    /// <summary>Follows no redirect, keeps no cookie, asks for no compression.</summary>
    public HttpClient Client { get; }

    /// <summary>Where the site is served.</summary>
    public Uri Address => Client.BaseAddress!;

    /// <summary>The content folder.</summary>
    public string Content => folder["content"];

    /// <summary>The database's file.</summary>
    public string Database => folder["data/careers.db"];

    /// <summary>The services of the running site.</summary>
    public IServiceProvider Services => host.Services;

    /// <summary>Starts a site over a copy of the articles that we ship.</summary>
    /// <param name="configure">Changes the host.</param>
    /// <param name="except">A folder to leave out.</param>
    public static Task<LiveSite> WithShippedContent(Action<IWebHostBuilder>? configure = null, string? except = null) =>
        Start(
            folder =>
            {
                folder.CopyFrom(Repository.Content, "content");
                if (except is not null)
                    Directory.Delete(folder[$"content/{except}"], recursive: true);
            },
            configure
        );

    /// <summary>Starts a site over these files, by path inside the content folder.</summary>
    public static Task<LiveSite> With(
        IReadOnlyDictionary<string, string> files,
        Action<IWebHostBuilder>? configure = null
    ) =>
        Start(
            folder =>
            {
                Directory.CreateDirectory(folder["content"]);
                foreach (var (path, text) in files)
                    folder.Write($"content/{path}", text);
            },
            configure
        );

    /// <summary>Writes a file of the content folder.</summary>
    public void Write(string path, string text) => folder.Write($"content/{path}", text);

    /// <summary>Publishes the current content folder.</summary>
    public PublishReport Publish() => host.Services.GetRequiredService<Publisher>().Publish(folder["content"]);

    /// <summary>Asks for a page or file.</summary>
    public async Task<Answer> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await Send(request, headers);
    }

    /// <summary>Sends any request.</summary>
    public async Task<Answer> Send(HttpRequestMessage request, params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request);
        return await Answer.Read(response);
    }

    /// <summary>Asks again and again until the answer is as it should be, and fails when that takes too long.</summary>
    public Task<Answer> GetUntil(string path, Func<Answer, bool> good)
    {
        Answer? last = null;
        return Patience.Until(
            async () => good(last = await Get(path)) ? last : null,
            () => $"{path} still answers {(int)last!.Status}: {last.Text}"
        );
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await host.DisposeAsync();
        folder.Dispose();
    }

    private static async Task<LiveSite> Start(Action<TemporaryFolder> fill, Action<IWebHostBuilder>? configure)
    {
        var files = new TemporaryFolder();
        fill(files);
        var program = new Host(files, configure);
        program.UseKestrel(0);
        program.StartServer();
        var site = new LiveSite(files, program);
        await site.GetUntil("/health/ready", answer => answer.Status == HttpStatusCode.OK);
        return site;
    }
}
