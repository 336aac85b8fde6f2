namespace CareerCompare.Query;

/// <summary>An article in a feed.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">The path of the page it is read on.</param>
/// <param name="Summary">One or two sentences, or null.</param>
/// <param name="Published">Day of first publication, or null.</param>
/// <param name="Updated">Day of the last revision, otherwise of publication.</param>
public sealed record FeedArticle(string Title, string Url, string? Summary, DateOnly? Published, DateOnly Updated);
