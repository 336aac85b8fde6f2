using System.Net;
using Microsoft.AspNetCore.Components;

namespace CareerCompare.Web.Views.Pay;

/// <summary>Writes SVG text elements, because Razor reserves the element name "text" for itself.</summary>
public static class Svg
{
    /// <summary>A text element.</summary>
    /// <param name="name">Its CSS class, or null.</param>
    /// <param name="x">The position of its anchor: <c>34.20%</c>, <c>26</c>.</param>
    /// <param name="y">Its baseline, in pixels.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="words">Its text.</param>
    /// <param name="dx">An offset to the right, in pixels.</param>
    public static MarkupString Text(string? name, string x, int y, string anchor, string words, int dx = 0) =>
        (MarkupString)
            $"<text{(name is null ? "" : $" class=\"{name}\"")} x=\"{x}\" y=\"{y}\"{(dx == 0 ? "" : $" dx=\"{dx}\"")} text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(words)}</text>";

    /// <summary>A name followed by a note, with an optional CSS class.</summary>
    public static MarkupString Named(int x, int y, string name, string note, string? @class) =>
        (MarkupString)
            $"<text{(@class is null ? "" : $" class=\"{@class}\"")} x=\"{x}\" y=\"{y}\"><tspan class=\"name\">{WebUtility.HtmlEncode(name)}</tspan><tspan class=\"beside\" dx=\"8\">{WebUtility.HtmlEncode(note)}</tspan></text>";
}
