using CareerCompare.Query;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages;
using CareerCompare.Web.Pages.Error;
using CareerCompare.Web.Shared;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents();
builder.Services.AddSingleton<CareerQueries>().AddSingleton<SiteAddress>().AddSingleton<AssetAddresses>();
var app = builder.Build();
app.UseExceptionHandler(branch => branch.Run(ErrorEndpoint.Answer));
app.Use((context, next) =>
{
    context.Response.Headers.ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' https: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    return next(context);
});
app.MapStaticAssets();
app.MapGet("/boom", string () => throw new InvalidOperationException("secret"));
app.MapPages();
app.Run();
