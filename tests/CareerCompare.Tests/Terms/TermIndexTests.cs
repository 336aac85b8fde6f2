using System.Text.Json;

namespace CareerCompare.Tests.Terms;

/// <summary>The terms that sentences must and must not yield: <c>sentences.json</c>.</summary>
public sealed class TermIndexTests
{
    private static readonly Table Cases = JsonSerializer.Deserialize<Table>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Terms", "sentences.json")),
        JsonSerializerOptions.Web
    )!;

    private static readonly TermIndex Index = new([
        .. Cases.Terms.Select(term => new Term(term.Slug, term.Title, "", term.Aliases ?? [], term.MatchCase, "")),
    ]);

    /// <summary>Every sentence with its number.</summary>
    public static TheoryData<int, string> Sentences
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (number, sentence) in Cases.Sentences.Index())
                data.Add(number, sentence.Text);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_yields_the_terms_that_it_names(int number, string text)
    {
        var sentence = Cases.Sentences[number];
        var found = Index.Find(text);

        found.Select(match => match.Term).ShouldBe(sentence.Terms, sentence.Why);
        found.ShouldAllBe(match => match.Start >= 0 && match.Length > 0 && match.End <= text.Length);
        found.Zip(found.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
    }

    [Fact]
    public void The_table_is_long_and_has_both_sorts()
    {
        Cases.Sentences.Count.ShouldBeGreaterThanOrEqualTo(120);
        Cases.Sentences.Count(sentence => sentence.Terms.Count == 0).ShouldBeGreaterThan(20);
    }

    private sealed record Table(IReadOnlyList<Entry> Terms, IReadOnlyList<Case> Sentences);

    private sealed record Entry(string Slug, string Title, IReadOnlyList<string>? Aliases, bool MatchCase);

    private sealed record Case(string Text, IReadOnlyList<string> Terms, string Why);
}
