using CareerCompare.Web.Hosting;
using CareerCompare.Web.Pages.ApiDocs;
using CareerCompare.Web.Pages.Compare;
using CareerCompare.Web.Pages.Embeds;
using CareerCompare.Web.Pages.Error;
using CareerCompare.Web.Pages.Fit;
using CareerCompare.Web.Pages.Home;
using CareerCompare.Web.Pages.Job;
using CareerCompare.Web.Pages.Jobs;
using CareerCompare.Web.Pages.NotFound;
using CareerCompare.Web.Pages.Picker;
using CareerCompare.Web.Pages.Picture;
using CareerCompare.Web.Pages.Recruiters;
using CareerCompare.Web.Pages.Role;
using CareerCompare.Web.Pages.Roles;
using CareerCompare.Web.Pages.Salaries;
using CareerCompare.Web.Pages.Salary;
using CareerCompare.Web.Pages.Search;
using CareerCompare.Web.Pages.Skill;
using CareerCompare.Web.Pages.Skills;
using Microsoft.AspNetCore.DataProtection;

namespace CareerCompare.Web.Pages;

/// <summary>All pages of the site.</summary>
public static class PageEndpoints
{
    /// <summary>Adds the services of pages.</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        // Razor components add data protection, but our pages have nothing to protect, so keep the keys in memory. A hosted service
        // would still create a key file at startup, whatever the provider, so remove it.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        foreach (var service in builder.Services.Where(IsKeyCreator).ToList())
            builder.Services.Remove(service);
        builder.Services.AddSingleton(new ErrorPages(ErrorEndpoint.Answer, NotFoundEndpoint.Answer));
    }

    /// <summary>Maps all pages.</summary>
    public static IEndpointRouteBuilder MapPages(this IEndpointRouteBuilder app)
    {
        var pages = app.MapGroup("").ExcludeFromDescription().FromPublication();
        pages.MapHome();
        pages.MapRoles();
        pages.MapRole();
        pages.MapPicker();
        pages.MapCompare();
        pages.MapSalaries();
        pages.MapSalary();
        pages.MapJobs();
        pages.MapJob();
        pages.MapRecruiters();
        pages.MapSkills();
        pages.MapSkill();
        pages.MapFit();
        pages.MapSearch();
        pages.MapApiDocs();
        pages.MapPicture();
        pages.MapEmbeds();
        pages.MapNotFound();
        return app;
    }

    private static bool IsKeyCreator(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && service.ImplementationType?.Assembly == typeof(IDataProtectionBuilder).Assembly;
}
