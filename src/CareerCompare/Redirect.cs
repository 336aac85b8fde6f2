namespace CareerCompare;

/// <summary>A redirect from an old path to a new one.</summary>
/// <param name="From">The old path: <c>/old/page</c>, without a trailing slash.</param>
/// <param name="To">The new path, on this site.</param>
/// <param name="Line">Line in <c>redirects.yml</c>.</param>
/// <param name="Column">Column of the old path.</param>
public sealed record Redirect(string From, string To, int Line, int Column);
