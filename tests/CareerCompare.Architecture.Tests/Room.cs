using ArchUnitNET.Domain;

namespace CareerCompare.Architecture.Tests;

/// <summary>
/// Rooms are folders, and a type's namespace names its room: <c>Parse</c> in the library, <c>Web.Pages</c> in the site, with
/// all that lies below; <c>Cli</c> is one room. The roots are <c>""</c> and <c>Web</c>.
/// </summary>
internal static class Room
{
    private const string Planted = "Planted";

    private static readonly Dictionary<string, string> Houses = new(StringComparer.Ordinal)
    {
        ["CareerCompare"] = "",
        ["CareerCompare.Web"] = "Web",
        ["CareerCompare.Cli"] = "Cli",
    };

    /// <summary>The room of a type; null for what is not ours. Violations are planted below <c>Planted.Library.Parse</c> and so on.</summary>
    public static string? For(IType type)
    {
        // The loader mixes up generic parameters of the same name.
        if (type is GenericParameter || type.Namespace is null || type.Assembly is null)
            return null;
        var parts = type.Namespace.FullName.Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [Planted, "Library", ..])
            return parts.ElementAtOrDefault(2) ?? "";
        if (parts is [Planted, ..])
            return parts is [_, "Web" or "Cli", ..] ? Join(parts[1], parts.ElementAtOrDefault(2)) : null;
        if (!Houses.TryGetValue(type.Assembly.Name.Split(',')[0], out var house))
            return null;
        // Programs have no namespace; other types outside of ours are made by the compiler.
        if (parts.Length == 0)
            return type.Name == "Program" ? house : null;
        var root = house.Length == 0 ? 1 : 2;
        return parts[0] == "CareerCompare" ? Join(house, parts.ElementAtOrDefault(root)) : null;
    }

    /// <summary>The rooms that these types lie in.</summary>
    public static IEnumerable<string> All(IEnumerable<IType> types) => types.Select(For).OfType<string>().Distinct();

    /// <summary>The folders of a project's sources, as rooms.</summary>
    public static IEnumerable<string> Folders(string project) =>
        from folder in Directory.GetDirectories(Path.Combine(Source.Folder, project))
        let name = Path.GetFileName(folder)
        where name is not ("bin" or "obj" or "Properties" or "wwwroot")
        select Join(Houses[project], name);

    private static string Join(string house, string? room) =>
        house == "Cli" || room is null ? house
        : house.Length == 0 ? room
        : $"{house}.{room}";
}
