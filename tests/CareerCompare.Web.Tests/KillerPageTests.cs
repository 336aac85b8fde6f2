using System.Net;
using CareerCompare.Tests.Check;
using CareerCompare.Web.Tests.Harness;

namespace CareerCompare.Web.Tests;

/// <summary>
/// The articles made to hurt a parser go the whole way: they are published beside each other, with terms whose names overlap as
/// much as the limits allow, and each has its page.
/// </summary>
public sealed class KillerPageTests
{
    [Fact]
    public async Task Every_killer_that_is_published_has_a_page()
    {
        var killers = Killer.All.Where(killer => killer.Gives == "published").ToList();
        var files = killers.Select((killer, i) => Published(killer, i)).Concat(Terms()).ToDictionary();
        await using var site = await LiveSite.With(files);

        var broken = new List<string>();
        foreach (var (file, path) in files.Keys.Select(file => (file, Address(file))))
        {
            var answer = await site.Get(path);
            if (answer.Status != HttpStatusCode.OK)
                broken.Add($"{path}: {answer.Status} ({files[file].Length} characters)");
        }

        broken.ShouldBeEmpty();
    }

    private static string Address(string file)
    {
        var slug = Path.GetFileNameWithoutExtension(file);
        return Path.GetDirectoryName(file) switch
        {
            "roles" => $"/roles/{slug}",
            "terms" => $"/skills/{slug}",
            _ => $"/compare/poet-{slug}-vs-painter-{slug}",
        };
    }

    private static KeyValuePair<string, string> Published(Killer killer, int i)
    {
        var (path, text) = killer.File(Killer.FrontMatter, Killer.Body);
        // A pair has one page, so each comparison is about a pair of its own.
        return path.StartsWith("roles/", StringComparison.Ordinal)
            ? new($"roles/killer-{i}.md", text)
            : new(
                $"comparisons/{i}.md",
                text.Replace("Data Poet", $"Poet {i}").Replace("Data Painter", $"Painter {i}")
            );
    }

    // A name inside a longer one, inside a longer one: every word of "a a a" is the start of all of them.
    private static IEnumerable<KeyValuePair<string, string>> Terms() =>
        from length in Enumerable.Range(1, 20)
        let name = string.Join(' ', Enumerable.Repeat("a", length))
        select new KeyValuePair<string, string>(
            $"terms/a{length}.md",
            $"---\ntitle: {name}\naliases: [{name} b, \"{new string('+', 10 * length)}\"]\n---\nText.\n"
        );
}
