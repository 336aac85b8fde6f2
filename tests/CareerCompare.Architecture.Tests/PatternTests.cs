namespace CareerCompare.Architecture.Tests;

/// <summary>No text makes a pattern try for ever.</summary>
public sealed class PatternTests
{
    [Fact]
    public void Every_pattern_has_a_time_limit_or_is_linear() => Patterns.Endless(CompiledCode.Product).ShouldBeEmpty();

    // All others are constants, generated when building.
    [Fact]
    public void Patterns_are_put_together_in_one_place() =>
        Patterns
            .Made(CompiledCode.Product)
            .Select(use => use.Member.DeclaringType.FullName)
            .Distinct()
            .ShouldBe(["CareerCompare.Parse.PayNotation"]);

    [Fact]
    public void A_pattern_without_a_limit_is_found_however_it_is_made() =>
        Patterns
            .Endless(CompiledCode.Tests)
            .Where(member => member.Contains("Planted.", StringComparison.Ordinal))
            .Select(member => member.Split("::")[1].TrimStart('<').Split('(', '>')[0])
            .ShouldBe(
                [
                    "New",
                    "NewWithOptions",
                    "TargetTyped",
                    "NewWithoutEnd",
                    "Static",
                    "StaticWithOptions",
                    "StaticSplit",
                    "Delegate",
                    "Lambda",
                    "GeneratedMethod",
                    "GeneratedWithOptions",
                    "GeneratedWithoutEnd",
                    "GeneratedProperty",
                ],
                ignoreOrder: true
            );
}
