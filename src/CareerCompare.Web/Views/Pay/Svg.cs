using System.Net;
using Microsoft.AspNetCore.Components;

namespace CareerCompare.Web.Views.Pay;

/// <summary>Text in a drawing: Razor takes an element called text for its own.</summary>
public static class Svg
{
    /// <summary>A text element.</summary>
    /// <param name="name">Its class; null for none.</param>
    /// <param name="x">Where it is anchored: <c>34.20%</c>, <c>26</c>.</param>
    /// <param name="y">Its baseline, in pixels.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="words">What it says.</param>
    /// <param name="dx">How far it is moved to the right, in pixels.</param>
    public static MarkupString Text(string? name, string x, int y, string anchor, string words, int dx = 0) =>
        (MarkupString)
            $"<text{(name is null ? "" : $" class=\"{name}\"")} x=\"{x}\" y=\"{y}\"{(dx == 0 ? "" : $" dx=\"{dx}\"")} text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(words)}</text>";

    /// <summary>A name with a note behind it, of a class or of none.</summary>
    public static MarkupString Named(int x, int y, string name, string note, string? @class) =>
        (MarkupString)
            $"<text{(@class is null ? "" : $" class=\"{@class}\"")} x=\"{x}\" y=\"{y}\"><tspan class=\"name\">{WebUtility.HtmlEncode(name)}</tspan><tspan class=\"beside\" dx=\"8\">{WebUtility.HtmlEncode(note)}</tspan></text>";
}
