using BenchmarkDotNet.Attributes;
using CareerCompare.Publish;
using CareerCompare.Query;

namespace CareerCompare.Benchmarks;

/// <summary>What a visitor waits for, before the page is put together.</summary>
[MemoryDiagnoser]
public class QueryBenchmarks
{
    private readonly SiteIndexCache cache = new();
    private ManyArticles articles = null!;

    [Params(1000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Publish()
    {
        articles = new ManyArticles(Articles);
        new Publisher(articles.Database).Publish(articles.Root);
    }

    [GlobalCleanup]
    public void Remove() => articles.Dispose();

    [Benchmark]
    public RoleAnswer? Role()
    {
        using var queries = new CareerQueries(articles.Database, cache);
        return queries.Role("trade-5");
    }

    [Benchmark]
    public CompareAnswer? Pair()
    {
        using var queries = new CareerQueries(articles.Database, cache);
        return queries.Compare(["trade-0", "trade-1"]);
    }

    [Benchmark]
    public RoleList Search()
    {
        using var queries = new CareerQueries(articles.Database, cache);
        return queries.Roles("trade 7", null, 1, 24);
    }
}
