// A use of each package where it may not be used.
namespace Planted.Library.Render;

internal sealed class PackageUser
{
    private object[] Method() =>
        [
            typeof(Markdig.Markdown),
            typeof(YamlDotNet.Core.Parser),
            typeof(CsvHelper.CsvReader),
            typeof(ExcelDataReader.ExcelReaderFactory),
            typeof(Microsoft.EntityFrameworkCore.DbContext),
            typeof(System.Data.Common.DbConnection),
            typeof(Microsoft.Data.Sqlite.SqliteConnection),
            typeof(SQLitePCL.raw),
            typeof(Npgsql.NpgsqlConnection),
            typeof(Spectre.Console.AnsiConsole),
            typeof(System.CommandLine.Command),
            typeof(AngleSharp.Html.Parser.HtmlParser),
        ];
}
