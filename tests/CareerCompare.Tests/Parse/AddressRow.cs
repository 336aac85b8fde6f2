using System.Text.Json;

namespace CareerCompare.Tests.Parse;

/// <summary>
/// A row of <c>addresses.json</c>: an address, and what it is in <c>roles/here.md</c>. One of <paramref name="Page"/>,
/// <paramref name="Site"/>, <paramref name="Mail"/> and <paramref name="Fault"/> is given.
/// </summary>
/// <param name="Address">The address as written.</param>
/// <param name="Page">The path, query and anchor that browsers ask this site for.</param>
/// <param name="Site">The address of another site that browsers ask for.</param>
/// <param name="Mail">The address as mail programs get it.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Broken">The rule that a page breaks which is not there.</param>
/// <param name="HostAlone">Whether it looks like the address of another site.</param>
public sealed record AddressRow(
    string Address,
    string? Page = null,
    string? Site = null,
    string? Mail = null,
    string? Fault = null,
    string? Broken = null,
    bool HostAlone = false
)
{
    private static readonly Lazy<AddressRow[]> Rows = new(() =>
        JsonSerializer.Deserialize<AddressRow[]>(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Parse", "addresses.json")),
            JsonSerializerOptions.Web
        )!
    );

    /// <summary>All rows.</summary>
    public static IReadOnlyList<AddressRow> All => Rows.Value;

    /// <summary>The address as a value of YAML, of which JSON is a part.</summary>
    public string Yaml => JsonSerializer.Serialize(Address);

    /// <summary>A link to it in Markdown, in which no character of the address has a meaning.</summary>
    public string Link =>
        "[x](<"
        + string.Concat(Address.Select(c => char.IsAsciiLetterOrDigit(c) || c > '\u00ff' ? $"{c}" : $"&#{(int)c};"))
        + ">)";
}
