using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CareerCompare.Architecture.Tests;

/// <summary>The regular expressions of compiled code, however they are made.</summary>
internal static class Patterns
{
    private const string Regex = "System.Text.RegularExpressions.Regex";
    private const string GeneratedRegex = "System.Text.RegularExpressions.GeneratedRegexAttribute";

    // They take no pattern.
    private static readonly string[] Harmless = ["Escape", "Unescape", "get_CacheSize", "set_CacheSize"];

    /// <summary>The members that make a pattern that may try for ever: no time limit, and no linear algorithm either.</summary>
    public static IEnumerable<string> Endless(CompiledCode code) =>
        Made(code).Where(use => !Ends(use.Call)).Select(use => use.Member.FullName).Concat(EndlessGenerated(code));

    /// <summary>The members that make a pattern at run time.</summary>
    public static IEnumerable<(MethodDefinition Member, Instruction Call)> Made(CompiledCode code) =>
        from type in code.Modules.SelectMany(module => module.GetTypes())
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.Operand is MethodReference called && TakesPattern(called)
        select (method, instruction);

    private static bool TakesPattern(MethodReference called) =>
        called.DeclaringType.FullName == Regex
        && (called.Name == ".ctor" ? called.HasParameters : !called.HasThis && !Harmless.Contains(called.Name));

    // What is called with is pushed in order, so that the last argument stands before the call.
    private static bool Ends(Instruction call) =>
        ((MethodReference)call.Operand).Parameters[^1].ParameterType.Name switch
        {
            "TimeSpan" => call.Previous.Operand is not FieldReference { Name: "InfiniteMatchTimeout" },
            "RegexOptions" => call.Previous.Operand is int options && IsLinear(options),
            _ => false,
        };

    private static IEnumerable<string> EndlessGenerated(CompiledCode code) =>
        from type in code.Modules.SelectMany(module => module.GetTypes())
        from member in type.Methods.Concat<IMemberDefinition>(type.Properties)
        from attribute in member.CustomAttributes
        where attribute.AttributeType.FullName == GeneratedRegex
        let options = Argument(attribute, "System.Text.RegularExpressions.RegexOptions")
        let milliseconds = Argument(attribute, "System.Int32")
        where !IsLinear(options) && milliseconds <= 0
        select member.FullName;

    private static int Argument(CustomAttribute attribute, string type) =>
        attribute
            .ConstructorArguments.Where(argument => argument.Type.FullName == type)
            .Select(argument => (int)argument.Value)
            .FirstOrDefault();

    private static bool IsLinear(int options) =>
        ((System.Text.RegularExpressions.RegexOptions)options).HasFlag(
            System.Text.RegularExpressions.RegexOptions.NonBacktracking
        );
}
