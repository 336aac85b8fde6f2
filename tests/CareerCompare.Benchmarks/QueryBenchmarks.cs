using BenchmarkDotNet.Attributes;
using CareerCompare.Publish;
using CareerCompare.Query;

namespace CareerCompare.Benchmarks;

/// <summary>What a visitor waits for, before the page is put together.</summary>
[MemoryDiagnoser]
public class QueryBenchmarks : PublishedArticles
{
    private readonly SiteIndexCache cache = new();

    [Benchmark]
    public RoleAnswer? Role()
    {
        using var queries = new CareerQueries(Articles.Database, cache);
        return queries.Role("trade-5");
    }

    [Benchmark]
    public CompareAnswer? Pair()
    {
        using var queries = new CareerQueries(Articles.Database, cache);
        return queries.Compare(["trade-0", "trade-1"]);
    }

    [Benchmark]
    public RoleList Roles()
    {
        using var queries = new CareerQueries(Articles.Database, cache);
        return queries.Roles("trade 7", null, 1, 24);
    }

    [Benchmark]
    public TermAnswer? Term()
    {
        using var queries = new CareerQueries(Articles.Database, cache);
        return queries.Term("python", 1, 50);
    }

    [Benchmark]
    public FitAnswer? Fit()
    {
        using var queries = new CareerQueries(Articles.Database, cache);
        return queries.Fit(["python", "sql", "statistics"], []);
    }

    [Benchmark]
    [Arguments("feature store")]
    [Arguments("kuberntes")]
    [Arguments("data")]
    public SearchAnswer Search(string text)
    {
        using var queries = new CareerQueries(Articles.Database, cache);
        return queries.Search(text, null, 1, 20);
    }
}
