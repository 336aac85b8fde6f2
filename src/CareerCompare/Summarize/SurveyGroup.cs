namespace CareerCompare.Summarize;

/// <summary>Which answers a group has.</summary>
/// <param name="Role">Index of the role.</param>
/// <param name="Level">Index in <see cref="SalaryGroups.Levels"/>, or <see cref="AllLevels"/>.</param>
/// <param name="Country">ISO 3166-1 alpha-2, or <see cref="AllCountries"/>.</param>
/// <param name="Year">The year, or <see cref="AllYears"/>.</param>
internal readonly record struct GroupKey(int Role, int Level, string Country, int Year)
{
    public const int AllLevels = -1;
    public const string AllCountries = "";
    public const int AllYears = 0;

    /// <summary>Whether it is the group of a country, and not of the world.</summary>
    public bool IsCountry => Country != AllCountries;

    /// <summary>All groups that an answer of this level, country and year belongs to.</summary>
    public IEnumerable<GroupKey> Wider()
    {
        foreach (var level in (int[])[AllLevels, Level])
        foreach (var country in (string[])[AllCountries, Country])
        foreach (var year in (int[])[AllYears, Year])
            yield return new GroupKey(Role, level, country, year);
    }
}

/// <summary>What the answers of a group say.</summary>
internal sealed class SurveyGroup(GroupKey key)
{
    private readonly int[] levels = new int[SalaryGroups.Levels.Count];
    private readonly int[] remote = new int[SalaryGroups.Remote.Count];
    private readonly int[] sizes = new int[SalaryGroups.Sizes.Count];
    private PercentileWalk? walk;

    /// <summary>Which answers it has.</summary>
    public GroupKey Key => key;

    /// <summary>How many they are.</summary>
    public int N { get; private set; }

    /// <summary>How many of them repeat another in every field.</summary>
    public int Repeats { get; private set; }

    /// <summary>Whether it has percentiles.</summary>
    public bool HasPercentiles => N >= SalaryGroups.Fewest;

    /// <summary>Counts an answer.</summary>
    public void Count(Answer answer)
    {
        N++;
        levels[answer.Level]++;
        remote[answer.Remote]++;
        sizes[answer.Size]++;
    }

    /// <summary>Counts an answer, counted already, as one that repeats another.</summary>
    public void Repeat() => Repeats++;

    /// <summary>Counts the answers of another group.</summary>
    public void Count(SurveyGroup other)
    {
        N += other.N;
        Repeats += other.Repeats;
        Add(levels, other.levels);
        Add(remote, other.remote);
        Add(sizes, other.sizes);
    }

    /// <summary>Takes the next amount, lowest first, once all answers are counted.</summary>
    public void Rank(int amount) => (walk ??= new PercentileWalk(N)).Add(amount);

    /// <summary>All of it, once all amounts are ranked.</summary>
    public SalaryDistribution Distribution() =>
        new(
            Key.Level == GroupKey.AllLevels ? SalaryGroups.All : SalaryGroups.Levels[Key.Level].Key,
            Key.IsCountry ? Key.Country : SalaryGroups.Global,
            Key.Year == GroupKey.AllYears ? SalaryGroups.All : $"{Key.Year}",
            N,
            Repeats,
            walk?.Found ?? [],
            levels,
            remote,
            sizes
        );

    private static void Add(int[] sums, int[] more)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += more[i];
    }
}
