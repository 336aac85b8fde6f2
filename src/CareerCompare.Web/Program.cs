using CareerCompare.Web.Api;
using CareerCompare.Web.Feeds;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages;

var builder = WebApplication.CreateBuilder(Start.Options(args));
builder.AddAddress();
builder.AddProxies();
builder.AddRequestLog();
builder.AddSecurity();
builder.AddErrors();
builder.AddLimits();
builder.AddCaching();
builder.AddRateLimits();
builder.AddPublishing();
builder.AddWatching();
builder.AddLiveReload();
builder.AddHealth();
builder.Services.AddApi();
builder.AddPages();
builder.AddFeeds();

var app = builder.Build();
app.UseProxies();
app.UseSiteAddress();
app.UseRequestLog();
app.UseSecurity();
app.UseErrors();
app.UseMethods();
app.UseSlashes();
app.UseRouting();
app.UseLimits();
app.UsePublication();
app.UseCaching();
app.UseRateLimits();

app.MapStaticAssets().DisableRateLimiting().WithoutLog();
app.MapHealth();
app.MapLiveReload();
app.MapApi();
app.MapPages();
app.MapFeeds();

await app.RunAsync();
