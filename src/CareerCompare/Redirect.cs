namespace CareerCompare;

/// <summary>An old path and the page that took its place.</summary>
/// <param name="From">The old path: <c>/old/page</c>, without a slash at its end.</param>
/// <param name="To">The new path, on this site.</param>
/// <param name="Line">Line in <c>redirects.yml</c>.</param>
/// <param name="Column">Column of the old path.</param>
public sealed record Redirect(string From, string To, int Line, int Column);
