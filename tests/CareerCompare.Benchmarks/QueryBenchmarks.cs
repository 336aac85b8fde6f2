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
    public RoleResult? Role()
    {
        using var queries = new CareerQueries(Articles.Database, cache);
        return queries.Role("trade-5");
    }

    [Benchmark]
    public CompareResult? Pair()
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
    public TermResult? Term()
    {
        using var queries = new CareerQueries(Articles.Database, cache);
        return queries.Term("python", 1, 50);
    }

    [Benchmark]
    public FitResult? Fit()
    {
        using var queries = new CareerQueries(Articles.Database, cache);
        return queries.Fit(["python", "sql", "statistics"], []);
    }

    [Benchmark]
    [Arguments("feature store")]
    [Arguments("kuberntes")]
    [Arguments("data")]
    public SearchResultList Search(string text)
    {
        using var queries = new CareerQueries(Articles.Database, cache);
        return queries.Search(text, null, 1, 20);
    }
}
