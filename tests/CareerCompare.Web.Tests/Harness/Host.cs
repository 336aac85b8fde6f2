using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Serilog;
using Serilog.Core;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>Program.cs, with only its configuration changed: as in production, and quiet.</summary>
internal sealed class Host(TemporaryFolder folder, Action<IWebHostBuilder>? configure) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        // Nothing is published into the build's folder, so the files of wwwroot are found as in Development.
        builder.UseStaticWebAssets();
        builder.UseSetting("EnableStaticAssetsDevelopmentCaching", "true");
        builder.UseSetting("Content:Root", folder["content"]);
        // A test says itself when it publishes.
        builder.UseSetting("Content:Watch", "false");
        builder.UseSetting("Database:Provider", "Sqlite");
        builder.UseSetting("ConnectionStrings:CareerDb", $"Data Source={folder["data/careers.db"]};Pooling=False");
        builder.UseSetting("Site:BaseUrl", LiveSite.BaseUrl);
        // All tests are one client, and a fast one.
        builder.UseSetting("RateLimit:Burst", "1000000");
        builder.ConfigureTestServices(services => services.AddSerilog(Logger.None));
        configure?.Invoke(builder);
    }
}
