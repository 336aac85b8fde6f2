using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace CareerCompare.Tests.Summarize;

/// <summary>A small .xlsx file (ECMA-376) from a text of its sheets.</summary>
internal static class Spreadsheet
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>The bytes of a file.</summary>
    /// <param name="sheets">
    /// The sheets by name, each a text of rows: cells parted by bars, a number for what is one, text for all else and for what
    /// starts with an apostrophe, as people type it.
    /// </param>
    public static byte[] Create(params (string Name, string Rows)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(
                zip,
                "[Content_Types].xml",
                $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>"
            );
            Write(
                zip,
                "_rels/.rels",
                $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            );
            Write(
                zip,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{Each(sheet => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{sheet.Number}\" r:id=\"r{sheet.Number}\"/>")}</sheets></workbook>"
            );
            Write(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"{Package}/relationships\">{Each(sheet => $"<Relationship Id=\"r{sheet.Number}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{sheet.Number}.xml\"/>")}</Relationships>"
            );
            foreach (var (index, sheet) in sheets.Index())
                Write(zip, $"xl/worksheets/sheet{index + 1}.xml", Sheet(sheet.Rows));
        }
        return bytes.ToArray();

        string Each(Func<(string Name, int Number), string> write) =>
            string.Concat(sheets.Select((sheet, index) => write((sheet.Name, index + 1))));
    }

    private static string Sheet(string text)
    {
        var rows = text.TrimEnd('\n')
            .Split('\n')
            .Select(
                (row, index) =>
                    $"<row r=\"{index + 1}\">{string.Concat(row.Split('|').Select((cell, at) => Cell(cell.Trim(), index, at)))}</row>"
            );
        return $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>";
    }

    private static string Cell(string text, int row, int column)
    {
        var at = $"{(char)('A' + column)}{row + 1}";
        if (text.Length == 0)
            return "";
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? $"<c r=\"{at}\"><v>{text}</v></c>"
            : $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text.TrimStart('\''))}</t></is></c>";
    }

    private static void Write(ZipArchive zip, string path, string text)
    {
        using var stream = zip.CreateEntry(path).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text));
    }
}
