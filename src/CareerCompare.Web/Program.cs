using CareerCompare.Web.Api;
using CareerCompare.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddPublishing();
builder.Services.AddApi();
builder.Services.AddSingleton<SiteAddress>();
var app = builder.Build();
app.MapApi();
app.Run();
