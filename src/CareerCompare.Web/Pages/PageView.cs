using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Pages;

/// <summary>A page: a pure view of one typed model.</summary>
public abstract class PageView<TModel> : ComponentBase
{
    /// <summary>The site, for its title and settings.</summary>
    [Parameter, EditorRequired]
    public required Site Site { get; set; }

    /// <summary>The model to show.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}

/// <summary>Creates results that render pages.</summary>
public static class PageResult
{
    /// <summary>Renders <typeparamref name="TPage"/> with this model and status.</summary>
    public static RazorComponentResult<TPage> Create<TPage, TModel>(
        Site site,
        TModel model,
        int status = StatusCodes.Status200OK
    )
        where TPage : PageView<TModel> =>
        new(new Dictionary<string, object?> { [nameof(PageView<>.Site)] = site, [nameof(PageView<>.Model)] = model })
        {
            StatusCode = status,
        };
}
