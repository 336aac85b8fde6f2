namespace CareerCompare.Summarize;

/// <summary>The ranges of a group.</summary>
internal sealed class RangeGroup(GroupKey key)
{
    private readonly int[] levels = new int[SalaryGroups.Levels.Count];
    private readonly int[] remote = new int[SalaryGroups.Remote.Count];
    private readonly int[] sizes = new int[SalaryGroups.Sizes.Count];
    private PercentileWalk[]? walks;

    /// <summary>Its key.</summary>
    public GroupKey Key => key;

    /// <summary>The number of distinct ranges.</summary>
    public int N { get; private set; }

    /// <summary>The number of ranges with repeats.</summary>
    public int Adverts { get; private set; }

    /// <summary>Whether it has percentiles.</summary>
    public bool HasPercentiles => N >= SalaryGroups.MinRanges;

    /// <summary>Counts a range, repeated or not.</summary>
    public void CountAdvert() => Adverts++;

    /// <summary>Counts a distinct range.</summary>
    /// <param name="remoteShare">Index in <see cref="SalaryGroups.Remote"/>.</param>
    /// <param name="size">Index in <see cref="SalaryGroups.Sizes"/>.</param>
    public void CountDistinct(int remoteShare, int size)
    {
        N++;
        levels[key.Level]++;
        remote[remoteShare]++;
        sizes[size]++;
    }

    /// <summary>Counts the ranges of another group.</summary>
    public void Count(RangeGroup other)
    {
        N += other.N;
        Adverts += other.Adverts;
        Add(levels, other.levels);
        Add(remote, other.remote);
        Add(sizes, other.sizes);
    }

    /// <summary>Adds the next amount of one kind, lowest first, after all ranges are counted.</summary>
    public void Rank(RangeEnd end, long amount) =>
        (walks ??= [new PercentileWalk(N), new PercentileWalk(N, unit: 2), new PercentileWalk(N)])[(int)end]
            .Add(amount);

    /// <summary>The result, after all amounts are ranked.</summary>
    public AdvertGroup ToAdvertGroup() =>
        new(
            Key.Level == GroupKey.AllLevels ? SalaryGroups.All : SalaryGroups.Levels[Key.Level].Key,
            Key.IsCountry ? Key.Country : SalaryGroups.Global,
            Key.Year == GroupKey.AllYears ? SalaryGroups.All : $"{Key.Year}",
            Key.Currency,
            N,
            Adverts,
            walks is null ? null : new RangePercentiles(Found(RangeEnd.Low), Found(RangeEnd.Mid), Found(RangeEnd.High)),
            new AdvertMix(levels, remote, sizes)
        );

    private Percentiles Found(RangeEnd end) => new(walks![(int)end].Found);

    private static void Add(int[] sums, int[] more)
    {
        for (var i = 0; i < sums.Length; i++)
            sums[i] += more[i];
    }
}

/// <summary>One of a range's amounts.</summary>
internal enum RangeEnd
{
    /// <summary>The lower end.</summary>
    Low,

    /// <summary>Twice the midpoint, which is the sum of both ends and whole.</summary>
    Mid,

    /// <summary>The upper end.</summary>
    High,
}
