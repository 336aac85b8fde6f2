using BenchmarkDotNet.Attributes;
using CareerCompare.Publish;

namespace CareerCompare.Benchmarks;

/// <summary>Benchmarks over many articles, published once before they run.</summary>
public abstract class PublishedArticles
{
    [Params(1000)]
    public int Count { get; set; }

    internal ManyArticles Articles { get; private set; } = null!;

    /// <summary>Remembers the articles, as that of a running site does.</summary>
    internal Publisher Publisher { get; private set; } = null!;

    [GlobalSetup]
    public void Publish()
    {
        Articles = new ManyArticles(Count);
        Publisher = new Publisher(Articles.Database);
        Publisher.Publish(Articles.Root);
    }

    [GlobalCleanup]
    public void Remove() => Articles.Dispose();
}
