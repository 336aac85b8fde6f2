namespace CareerCompare;

/// <summary>Two roles, whatever their order.</summary>
public static class RolePair
{
    /// <summary>The same for both orders.</summary>
    public static string Key(IEnumerable<string> roles) => string.Join(' ', roles.Order(StringComparer.Ordinal));
}
