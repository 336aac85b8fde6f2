using ArchUnitNET.Domain;

namespace CareerCompare.Architecture.Tests;

/// <summary>What a room may use.</summary>
/// <param name="Room">Its name.</param>
/// <param name="May">The rooms.</param>
internal sealed record RoomRule(string Room, params string[] May);

/// <summary>The rules as functions of compiled code: each gives what breaks it.</summary>
internal static class Rules
{
    /// <summary>Uses from a room of the table to a room that it may not use. Every room may use itself.</summary>
    public static IEnumerable<Use> BetweenRooms(IEnumerable<Use> uses, IReadOnlyCollection<RoomRule> table) =>
        from use in uses
        let rule = table.FirstOrDefault(rule => rule.Room == Room.For(use.From))
        where rule is not null
        let used = Room.For(use.To)
        where used is not null && used != rule.Room && !rule.May.Contains(used)
        select use;

    /// <summary>Uses of a package (its assemblies are named after it) outside of these rooms.</summary>
    public static IEnumerable<Use> OfPackage(IEnumerable<Use> uses, string package, params string[] rooms) =>
        from use in uses
        where Room.For(use.From) is { } room && !rooms.Contains(room)
        where use.To.Assembly is not null
        where $"{use.To.Assembly.Name.Split(',')[0]}.".StartsWith($"{package}.", StringComparison.Ordinal)
        select use;

    /// <summary>Uses of files and folders in these rooms.</summary>
    public static IEnumerable<Use> OfFiles(IEnumerable<Use> uses, IReadOnlyCollection<string> rooms) =>
        from use in uses
        where rooms.Contains(Room.For(use.From))
        where use.To.Namespace?.FullName == "System.IO" && FileTypes.Contains(use.To.Name)
        select use;

    /// <summary>Interfaces that fewer than two types implement.</summary>
    public static IEnumerable<IType> LonelyInterfaces(IReadOnlyCollection<IType> types) =>
        from type in types.OfType<Interface>()
        where
            types.Count(other =>
                other is not (Interface or Class { IsAbstract: true }) && other.ImplementedInterfaces.Contains(type)
            ) < 2
        select type;

    /// <summary>How many types of each room use how many types of each other: a room is a line, what it uses stands in it.</summary>
    public static string Matrix(IEnumerable<Use> uses, IReadOnlyList<string> rooms)
    {
        var counts = uses.Select(use => (From: Room.For(use.From), To: Room.For(use.To)))
            .CountBy(pair => pair)
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        var names = rooms.Select(room => room.Length == 0 ? "(root)" : room).ToList();
        var lines =
            from row in Enumerable.Range(0, rooms.Count)
            let cells = Enumerable
                .Range(0, rooms.Count)
                .Select(column => column == row ? "\\" : Cell(counts.GetValueOrDefault((rooms[row], rooms[column]))))
            select $"{row + 1, 3} {names[row], -14}{string.Concat(cells.Select(cell => $"{cell, 5}"))}";
        var head = string.Concat(Enumerable.Range(1, rooms.Count).Select(column => $"{column, 5}"));
        return string.Join('\n', lines.Prepend($"{"", 18}{head}"));
    }

    private static readonly string[] FileTypes =
    [
        "File",
        "FileInfo",
        "FileStream",
        "Directory",
        "DirectoryInfo",
        "StreamReader",
        "StreamWriter",
    ];

    private static string Cell(int count) => count == 0 ? "." : $"{count}";
}
