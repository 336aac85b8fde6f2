using System.Globalization;
using CareerCompare.Read;
using CareerCompare.Store;

namespace CareerCompare.Benchmarks;

/// <summary>A content folder of many articles, made from the shipped ones, with a database of its own.</summary>
internal sealed class ManyArticles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("careercompare-bench-").FullName;

    /// <summary>Makes the folder: seven role articles to three comparisons, and the shipped terms.</summary>
    public ManyArticles(int count)
    {
        var shipped = ContentRoot.Find();
        var role = Body(Path.Combine(shipped, "roles", "ai-architect.md"));
        var comparison = Body(Path.Combine(shipped, "comparisons", "machine-learning-engineer-vs-ai-architect.md"));
        Directory.CreateDirectory(Path.Combine(Root, "terms"));
        foreach (var term in Directory.GetFiles(Path.Combine(shipped, "terms")))
            File.Copy(term, Path.Combine(Root, "terms", Path.GetFileName(term)));
        var roles = count * 7 / 10;
        for (var i = 0; i < roles; i++)
            Write($"roles/trade-{i}.md", $"title: Trade {i}\nfamily: Family {i % 9}", role);
        for (var i = 0; i < count - roles; i++)
        {
            var text = comparison
                .Replace("Machine Learning Engineer", $"Trade {2 * i}")
                .Replace("AI Architect", $"Trade {2 * i + 1}");
            Write(
                $"comparisons/trade-{2 * i}-vs-trade-{2 * i + 1}.md",
                $"title: Trade {2 * i} vs. Trade {2 * i + 1}",
                text
            );
        }
        Database = CareerDatabase.Open("Sqlite", $"Data Source={folder}/careers.db", Root);
    }

    public string Root => Path.Combine(folder, "content");

    public CareerDatabase Database { get; }

    /// <summary>Changes one role article; gives its path.</summary>
    public string Edit(int round)
    {
        const string path = "roles/trade-0.md";
        File.AppendAllText(Path.Combine(Root, path), string.Create(CultureInfo.InvariantCulture, $"\nEdit {round}.\n"));
        return path;
    }

    /// <summary>Changes one term, on which the links of every article depend.</summary>
    public void EditTerm(int round) =>
        File.AppendAllText(
            Path.Combine(Root, "terms/python.md"),
            string.Create(CultureInfo.InvariantCulture, $"\nEdit {round}.\n")
        );

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Body(string file) => File.ReadAllText(file).Split("---\n", 3)[2];

    private void Write(string path, string frontMatter, string body)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, $"---\n{frontMatter}\nupdated: 2026-01-01\n---\n{body}");
    }
}
