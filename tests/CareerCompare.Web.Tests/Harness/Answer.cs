using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CareerCompare.Web.Tests.Harness;

/// <summary>A response of the site.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">All headers; several values of one name joined by a comma.</param>
/// <param name="Bytes">The body as it came.</param>
public sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
{
    private readonly Lazy<IHtmlDocument> html = new(() =>
        new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(Bytes))
    );

    /// <summary>The body as text.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Bytes);

    /// <summary>The body as a page.</summary>
    public IHtmlDocument Html => html.Value;

    /// <summary>The media type without parameters.</summary>
    public string? MediaType => Header("Content-Type")?.Split(';')[0];

    /// <summary>Short, for messages of tests that fail.</summary>
    public override string ToString() => $"{(int)Status} {MediaType}, {Bytes.Length} bytes";

    /// <summary>A header, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>Reads a response to its end.</summary>
    public static async Task<Answer> Read(HttpResponseMessage response) =>
        new(
            response.StatusCode,
            response
                .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                .ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            await response.Content.ReadAsByteArrayAsync()
        );
}
