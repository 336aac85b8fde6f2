namespace CareerCompare.Parse;

/// <summary>A value of front matter or settings, with its place. Line and column count from 1 in the file.</summary>
internal abstract record YamlValue(int Line, int Column);

/// <summary>
/// A single value. If <paramref name="Plain"/>, it has no quotation marks, so it may be a number or truth value.
/// </summary>
internal sealed record YamlScalar(string Text, bool Plain, int Line, int Column) : YamlValue(Line, Column);

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items, int Line, int Column) : YamlValue(Line, Column);

/// <summary>A mapping; its keys are unique.</summary>
internal sealed record YamlMap(IReadOnlyList<(YamlScalar Key, YamlValue Value)> Pairs, int Line, int Column)
    : YamlValue(Line, Column);
