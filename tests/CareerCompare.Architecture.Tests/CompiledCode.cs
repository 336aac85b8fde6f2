using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;
using Mono.Cecil;
using Assembly = System.Reflection.Assembly;

namespace CareerCompare.Architecture.Tests;

/// <summary>One type uses another.</summary>
/// <param name="From">The user; for lambdas, iterators and the like the type that they are written in.</param>
/// <param name="To">Any type, of any assembly.</param>
internal sealed record Use(IType From, IType To)
{
    /// <inheritdoc/>
    public override string ToString() => $"{From.FullName} -> {To.FullName}";
}

/// <summary>Compiled assemblies, and every use of a type by another in them.</summary>
internal sealed class CompiledCode
{
    private readonly Dictionary<(string Assembly, string Type), IType> types;

    private CompiledCode(params Assembly[] assemblies)
    {
        Modules = [.. assemblies.Select(assembly => ModuleDefinition.ReadModule(assembly.Location))];
        var architecture = new ArchLoader().LoadAssemblies(assemblies).Build();
        Types = [.. architecture.Types];
        // Several assemblies have a Program.
        types = Types.ToDictionary(type => (type.Assembly.Name.Split(',')[0], type.FullName));
        foreach (var definition in Modules.SelectMany(module => module.GetTypes()))
            AddWhatTheLoaderMissed(definition);
        Uses =
        [
            .. Types.SelectMany(from =>
                from.Dependencies.Select(dependency => dependency.Target)
                    // ArchUnitNET takes the T of one type for the T of another.
                    .Where(to => to is not ArchUnitNET.Domain.GenericParameter)
                    .Distinct()
                    .Select(to => new Use(from, to))
            ),
        ];
    }

    /// <summary>The library, the site and the command line.</summary>
    public static CompiledCode Product { get; } =
        new(Assembly.Load("CareerCompare"), Assembly.Load("CareerCompare.Web"), Assembly.Load("CareerCompare.Cli"));

    /// <summary>These tests, with the violations that are planted in them.</summary>
    public static CompiledCode Tests { get; } = new(typeof(CompiledCode).Assembly);

    /// <summary>Everything that the metadata holds, what the compiler made included.</summary>
    public IReadOnlyList<ModuleDefinition> Modules { get; }

    /// <summary>The types as they are written.</summary>
    public IReadOnlyList<IType> Types { get; }

    /// <summary>Each once.</summary>
    public IReadOnlyList<Use> Uses { get; }

    // ArchUnitNET does not see exceptions that are caught, async iterators, attributes of events and lambdas, types
    // inside of attributes, pointers to functions and sizeof.
    private void AddWhatTheLoaderMissed(TypeDefinition definition)
    {
        if (!types.TryGetValue(Key(Written(definition)), out var from))
            return;
        var seen = from.Dependencies.Select(dependency => dependency.Target.FullName).ToHashSet(StringComparer.Ordinal);
        foreach (var reference in References.From(definition))
        {
            var to = Written(reference);
            if (Name(to) != from.FullName && seen.Add(Name(to)))
                from.Dependencies.Add(new TypeReferenceDependency(from, new TypeInstance<IType>(Find(to))));
        }
    }

    private IType Find(TypeReference type)
    {
        if (!types.TryGetValue(Key(type), out var found))
            types[Key(type)] = found = Unloaded(type);
        return found;
    }

    private static ArchUnitNET.Loader.Type Unloaded(TypeReference type)
    {
        var outermost = type;
        while (outermost.DeclaringType is not null)
            outermost = outermost.DeclaringType;
        var assembly = Key(type).Assembly;
        return new ArchUnitNET.Loader.Type(
            Name(type),
            type.Name,
            new ArchUnitNET.Domain.Assembly(assembly, assembly, isOnlyReferenced: true, []),
            new Namespace(outermost.Namespace, []),
            Visibility.Public,
            isNested: type.IsNested,
            isGeneric: type.HasGenericParameters,
            isStub: true,
            isCompilerGenerated: false
        );
    }

    private static (string Assembly, string Type) Key(TypeReference type) =>
        (type.Scope is ModuleDefinition module ? module.Assembly.Name.Name : type.Scope.Name, Name(type));

    private static string Name(TypeReference type) => type.FullName.Replace('/', '+');

    // What the compiler makes has a name that nobody can write.
    private static TypeReference Written(TypeReference type)
    {
        while (type.DeclaringType is not null && type.Name.Contains('<', StringComparison.Ordinal))
            type = type.DeclaringType;
        return type;
    }
}
