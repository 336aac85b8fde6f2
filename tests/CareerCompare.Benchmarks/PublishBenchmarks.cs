using BenchmarkDotNet.Attributes;
using CareerCompare.Publish;

namespace CareerCompare.Benchmarks;

/// <summary>What an editor waits for.</summary>
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 5, invocationCount: 1)]
public class PublishBenchmarks
{
    private ManyArticles articles = null!;
    private int round;

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

    [Benchmark(Baseline = true)]
    public PublishReport Nothing_changed() => new Publisher(articles.Database).Publish(articles.Root);

    [Benchmark]
    public PublishReport One_article_changed()
    {
        articles.Edit(round++);
        return new Publisher(articles.Database).Publish(articles.Root);
    }
}
