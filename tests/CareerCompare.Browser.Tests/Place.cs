namespace CareerCompare.Browser.Tests;

/// <summary>A page of each kind.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Status">What it answers.</param>
public sealed record Place(string Kind, string Path, int Status = 200)
{
    /// <summary>Every kind of page; a new kind is added here.</summary>
    public static readonly IReadOnlyList<Place> All =
    [
        new("start", "/"),
        new("roles", "/roles"),
        new("roles-found", "/roles?q=engineer"),
        new("roles-none", "/roles?q=no-such-role-at-all"),
        new("role", "/roles/ai-architect"),
        new("picker", "/compare"),
        new("picker-unknown", "/compare?roles=ai-architect&roles=no-such-role"),
        new("pair", "/compare/machine-learning-engineer-vs-ai-architect"),
        new("pair-level", "/compare/machine-learning-engineer-vs-ai-architect?level=SE"),
        new("pair-differences", "/compare/machine-learning-engineer-vs-ai-architect?only=differences"),
        new("pair-unwritten", "/compare/deep-learning-engineer-vs-machine-learning-architect"),
        new("three", "/compare/ai-architect-vs-deep-learning-engineer-vs-machine-learning-engineer"),
        new(
            "four",
            "/compare/ai-architect-vs-deep-learning-engineer-vs-machine-learning-architect-vs-machine-learning-engineer"
        ),
        new("salaries", "/salaries"),
        new("salaries-chosen", "/salaries?level=SE&region=GB&currency=GBP&sort=answers"),
        new("salary", "/salaries/data-scientist?offer=185000"),
        new("salary-few", "/salaries/deep-learning-engineer?level=EN&offer=90000&currency=EUR"),
        new("recruiters", "/recruiters?title=Poet&company=Sample+Press&salary=GBP+65K%2B"),
        new("jobs", "/jobs"),
        new("jobs-none", "/jobs?role=nobody&from=1,5&currency=EUR"),
        new("job", "/jobs/data-engineer-parcel-tracking"),
        new("job-gone", "/jobs/quantitative-analyst-rates", 410),
        new("skills", "/skills"),
        new("skill", "/skills/python"),
        new("fit", "/fit"),
        new("fit-three", "/fit?skills=python,sql,statistics&lacks=kubernetes"),
        new("search-found", "/search?q=feature+store"),
        new("search-none", "/search?q=zzzzqqqq"),
        new("api-docs", "/docs/api"),
        new("not-found", "/roles/ai-architekt", 404),
    ];

    /// <summary>What other sites show in a frame: it has no navigation of its own.</summary>
    public static readonly IReadOnlyList<Place> Framed =
    [
        new("embed-role", "/embed/roles/ai-architect"),
        new("embed-pair", "/embed/compare/machine-learning-engineer-vs-ai-architect"),
        new("embed-salary", "/embed/salaries/ai-architect"),
    ];

    /// <summary>The names of all kinds.</summary>
    public static TheoryData<string> Kinds() => [.. All.Select(place => place.Kind)];

    /// <summary>The page of a kind.</summary>
    public static Place Named(string kind) => All.Concat(Framed).Single(place => place.Kind == kind);
}
