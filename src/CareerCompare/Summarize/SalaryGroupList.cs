namespace CareerCompare.Summarize;

/// <summary>Finds coded values.</summary>
internal static class SalaryGroupList
{
    /// <summary>The index of a key, exactly as sources write it; -1 if there is none.</summary>
    public static int IndexOf(this IReadOnlyList<SalaryGroup> groups, string key)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (groups[i].Key == key)
                return i;
        }
        return -1;
    }
}
