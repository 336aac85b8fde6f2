using CareerCompare.Web.Api;
using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages;

var builder = WebApplication.CreateBuilder(Start.Options(args));
builder.AddAddress();
builder.AddRequestLog();
builder.AddSecurity();
builder.AddErrors();
builder.AddCaching();
builder.AddPublishing();
builder.AddWatching();
builder.AddLiveReload();
builder.AddHealth();
builder.Services.AddApi();
builder.AddPages();

var app = builder.Build();
app.UseRequestLog();
app.UseSecurity();
app.UseErrors();
app.UseHead();
app.UseRouting();
app.UsePublication();
app.UseCaching();

app.MapStaticAssets();
app.MapHealth();
app.MapLiveReload();
app.MapApi();
app.MapPages();

await app.RunAsync();
