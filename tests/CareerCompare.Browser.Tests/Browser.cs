using CareerCompare.Tests;
using CareerCompare.Web.Tests.Harness;
using Microsoft.Playwright;

namespace CareerCompare.Browser.Tests;

/// <summary>The site with the articles we ship, and a Chromium to visit it; started once for all classes of tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly Lazy<Task<(LiveSite Site, IBrowser Chromium)>> Started = new(Start);
    private IBrowser? chromium;
    private LiveSite? site;

    /// <summary>The running site. Tests only read it.</summary>
    public LiveSite Site => site!;

    public async Task InitializeAsync() => (site, chromium) = await Started.Value;

    // It goes with the process: other classes may still be at it.
    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Opens a window of its own; dispose the visit to close it.</summary>
    public async Task<Visit> Open(BrowserNewContextOptions options)
    {
        options.BaseURL = Site.Address.ToString();
        var window = await chromium!.NewContextAsync(options);
        window.SetDefaultTimeout(Milliseconds);
        return new Visit(window, await window.NewPageAsync());
    }

    private static float Milliseconds => (float)Patience.Limit.TotalMilliseconds;

    private static async Task<(LiveSite Site, IBrowser Chromium)> Start()
    {
        Assertions.SetDefaultExpectTimeout(Milliseconds);
        var shipped = await LiveSite.WithShippedContent();
        var playwright = await Playwright.CreateAsync();
        var launched = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = Chromium.Find(),
                Timeout = Milliseconds,
                Args =
                [
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    // No page needs more than the site itself, and no test leaves the machine.
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
                ],
            }
        );
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            launched.DisposeAsync().AsTask().Wait(Patience.Limit);
            playwright.Dispose();
            shipped.DisposeAsync().AsTask().Wait(Patience.Limit);
        };
        return (shipped, launched);
    }
}

/// <summary>One window with one page, and what the page complained of.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext window;
    private readonly List<string> complaints = [];

    internal Visit(IBrowserContext window, IPage page)
    {
        this.window = window;
        Page = page;
        page.Console += (_, message) => Note(message.Type is "error" or "warning", $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Note(when: true, error);
        page.RequestFailed += (_, request) => Note(when: true, $"{request.Url} failed: {request.Failure}");
        page.Response += (_, response) =>
            Note(response.Status >= 400 && !response.Request.IsNavigationRequest, $"{response.Url}: {response.Status}");
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The messages of the console, the network and the content policy.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (complaints)
                return [.. complaints];
        }
    }

    /// <summary>The elements that make the page scroll sideways: those that overflow it, outside of elements that scroll themselves.</summary>
    public Task<string[]> Overflow() =>
        Page.EvaluateAsync<string[]>(
            """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= root.clientWidth) return [];
              const wide = [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5)
                .map(e => e.outerHTML.slice(0, 100));
              return [`${root.scrollWidth} px`, ...wide.slice(0, 5)];
            }
            """
        );

    public ValueTask DisposeAsync() => window.DisposeAsync();

    private void Note(bool when, string complaint)
    {
        if (!when)
            return;
        lock (complaints)
            complaints.Add(complaint);
    }
}
