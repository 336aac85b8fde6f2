using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace CareerCompare.Summarize;

/// <summary>The ZIP archive of a spreadsheet (ECMA-376), for what the cell reader does not check or return.</summary>
internal static class WageArchive
{
    // The agency's workbooks unpack to 2 MB, but a small file can unpack to more than fits in memory.
    private const int MaxMegabytes = 200;
    private const int Megabyte = 1_000_000;

    /// <summary>
    /// Throws a <see cref="SummarizeException"/> if an archive unpacks to more than the limit. The lengths in the archive can
    /// be trusted, since nothing beyond them is unpacked.
    /// </summary>
    public static void Check(Stream stream)
    {
        using var archive = Open(stream);
        var bytes = archive.Entries.Sum(entry => (decimal)entry.Length);
        if (bytes > (decimal)MaxMegabytes * Megabyte)
            throw new SummarizeException(
                $"the spreadsheet unpacks to {Math.Ceiling(bytes / Megabyte).ToString("N0", CultureInfo.InvariantCulture)} MB, and at most {MaxMegabytes} MB are read"
            );
    }

    /// <summary>
    /// The cells of a sheet with an error, such as <c>#N/A</c>, by row from 1 and column from 0. The cell reader returns them
    /// as empty.
    /// </summary>
    /// <param name="stream">The archive.</param>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="rows">The rows to look at.</param>
    public static IReadOnlyDictionary<(int Row, int Column), string> Errors(
        Stream stream,
        string sheet,
        IReadOnlySet<int> rows
    )
    {
        using var archive = Open(stream);
        var book = Target(
            archive,
            "",
            attributes => attributes["Type"].EndsWith("/officeDocument", StringComparison.Ordinal)
        );
        var id = Elements(archive, book, "sheet").First(attributes => attributes["name"] == sheet)["id"];
        var part = Target(archive, book, attributes => attributes["Id"] == id);
        var errors = new Dictionary<(int, int), string>();
        using var content = Part(archive, part);
        using var xml = XmlReader.Create(content);
        var (row, column) = (0, -1);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "row")
                (row, column) = (
                    xml.GetAttribute("r") is { } r ? int.Parse(r, CultureInfo.InvariantCulture) : row + 1,
                    -1
                );
            else if (xml.LocalName == "c")
            {
                column = xml.GetAttribute("r") is { } place ? Column(place) : column + 1;
                if (xml.GetAttribute("t") == "e" && rows.Contains(row))
                    errors[(row, column)] = Value(xml);
            }
        }
        return errors;
    }

    private static ZipArchive Open(Stream stream)
    {
        stream.Position = 0;
        return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
    }

    private static string Value(XmlReader cell)
    {
        using var inside = cell.ReadSubtree();
        return inside.ReadToDescendant("v", cell.NamespaceURI) ? inside.ReadElementContentAsString() : "";
    }

    // The target of a part's relationship.
    private static string Target(ZipArchive archive, string part, Func<Dictionary<string, string>, bool> isWanted)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var found = Elements(archive, $"{folder}_rels/{part[folder.Length..]}.rels", "Relationship").First(isWanted);
        return new Uri(new Uri("part:///" + folder), found["Target"]).AbsolutePath.TrimStart('/');
    }

    // The attributes of a part's elements, by local name. Streamed, because a part may be long.
    private static IEnumerable<Dictionary<string, string>> Elements(ZipArchive archive, string part, string name)
    {
        using var stream = Part(archive, part);
        using var xml = XmlReader.Create(stream);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != name)
                continue;
            var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
            while (xml.MoveToNextAttribute())
                attributes[xml.LocalName] = xml.Value;
            yield return attributes;
        }
    }

    private static Stream Part(ZipArchive archive, string part) =>
        (
            archive.Entries.FirstOrDefault(entry =>
                entry.FullName.Replace('\\', '/').Equals(part, StringComparison.OrdinalIgnoreCase)
            ) ?? throw new InvalidDataException($"there is no {part}")
        ).Open();

    // A1 is 0, B7 is 1, AA3 is 26.
    private static int Column(string place) =>
        place.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, c) => (sum * 26) + char.ToUpperInvariant(c) - 'A' + 1)
        - 1;
}
