using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerCompare.Web.Pages;

/// <summary>A page: a pure view of one typed answer.</summary>
public abstract class PageView<TAnswer> : ComponentBase
{
    /// <summary>What the site calls itself.</summary>
    [Parameter, EditorRequired]
    public required Site Site { get; set; }

    /// <summary>What there is to show.</summary>
    [Parameter, EditorRequired]
    public required TAnswer Answer { get; set; }
}

/// <summary>Makes the result that renders a page.</summary>
public static class PageResult
{
    /// <summary>Renders <typeparamref name="TPage"/> with this answer and status.</summary>
    public static RazorComponentResult<TPage> Create<TPage, TAnswer>(
        Site site,
        TAnswer answer,
        int status = StatusCodes.Status200OK
    )
        where TPage : PageView<TAnswer> =>
        new(new Dictionary<string, object?> { [nameof(PageView<>.Site)] = site, [nameof(PageView<>.Answer)] = answer })
        {
            StatusCode = status,
        };
}
