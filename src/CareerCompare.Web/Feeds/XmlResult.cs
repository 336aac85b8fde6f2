using System.Text;
using System.Xml;

namespace CareerCompare.Web.Feeds;

/// <summary>A result that writes XML directly to the response.</summary>
/// <param name="type">The media type.</param>
/// <param name="write">Writes the root element. It must use the Async methods: the server refuses synchronous writes.</param>
internal sealed class XmlResult(string type, Func<XmlWriter, Task> write) : IResult
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Async = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
    };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = $"{type}; charset=utf-8";
        await using var xml = XmlWriter.Create(httpContext.Response.Body, Settings);
        await xml.WriteStartDocumentAsync();
        await write(xml);
        await xml.WriteEndDocumentAsync();
    }
}

/// <summary>Helpers for writing XML.</summary>
internal static class XmlElements
{
    /// <summary>Starts an element.</summary>
    public static Task Open(this XmlWriter xml, string name, string @namespace) =>
        xml.WriteStartElementAsync(null, name, @namespace);

    /// <summary>Writes an element with text. Characters that XML 1.0 does not allow, even escaped, become U+FFFD.</summary>
    public static Task Element(this XmlWriter xml, string name, string @namespace, string text) =>
        xml.WriteElementStringAsync(null, name, @namespace, Clean(text));

    /// <summary>Writes an attribute.</summary>
    public static Task Attribute(this XmlWriter xml, string name, string value) =>
        xml.WriteAttributeStringAsync(null, name, null, value);

    private static string Clean(string text)
    {
        if (text.EnumerateRunes().All(rune => IsXml(rune) && rune != Rune.ReplacementChar))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append((IsXml(rune) ? rune : Rune.ReplacementChar).ToString());
        return clean.ToString();
    }

    private static bool IsXml(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
