using BenchmarkDotNet.Attributes;
using CareerCompare.Publish;

namespace CareerCompare.Benchmarks;

/// <summary>What an editor waits for.</summary>
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 5, invocationCount: 1)]
public class PublishBenchmarks : PublishedArticles
{
    private int round;

    [Benchmark(Baseline = true)]
    public PublishReport Nothing_changed() => Publisher.Publish(Articles.Root);

    [Benchmark]
    public PublishReport A_new_process() => new Publisher(Articles.Database).Publish(Articles.Root);

    [Benchmark]
    public PublishReport One_article_changed()
    {
        return Publisher.Publish(Articles.Root, new HashSet<string> { Articles.Edit(round++) });
    }

    [Benchmark]
    public PublishReport One_term_changed()
    {
        Articles.EditTerm(round++);
        return Publisher.Publish(Articles.Root);
    }
}
