using System.Text.Json;
using CareerCompare.Parse;

namespace CareerCompare.Tests.Parse;

/// <summary>How adverts write pay, and what it means or that it is refused: <c>pay-notations.json</c>.</summary>
public sealed class PayNotationTests
{
    private static readonly List<Notation> All = JsonSerializer.Deserialize<List<Notation>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Parse", "pay-notations.json")),
        JsonSerializerOptions.Web
    )!;

    public static TheoryData<int> Notations() => [.. Enumerable.Range(0, All.Count)];

    [Theory, MemberData(nameof(Notations))]
    public void A_notation_means_one_thing_or_is_refused(int number)
    {
        var (text, means, why) = All[number];

        var pay = PayNotation.Read(text);

        (pay is null ? null : Meaning.From(pay)).ShouldBe(means, $"\"{text}\": {why}");
    }

    [Fact]
    public void Any_row_of_words_is_refused_or_means_a_pay_that_can_be()
    {
        var random = new Random(20260131);
        var words = All.SelectMany(notation => notation.Text.Split(' ')).Distinct(StringComparer.Ordinal).ToArray();
        for (var row = 0; row < 20_000; row++)
        {
            var text = string.Concat(
                random.GetItems(words, random.Next(1, 9)).Select(word => random.Next(3) == 0 ? word : $" {word}")
            );
            if (PayNotation.Read(text) is not { } pay)
                continue;
            text.Any(char.IsAsciiDigit).ShouldBeTrue(text);
            (pay.Min ?? pay.Max).ShouldNotBeNull(text);
            (pay.Min > pay.Max).ShouldBeFalse(text);
            foreach (var amount in new[] { pay.Min, pay.Max }.OfType<decimal>())
                pay.AYear(amount).ShouldBeInRange(700, 200_000_000_000, text);
        }
    }

    private sealed record Notation(string Text, Meaning? Means, string Why);

    private sealed record Meaning(
        string Currency,
        decimal? Min,
        decimal? Max,
        string Unit,
        string Basis = nameof(PayBasis.Base),
        bool More = false
    )
    {
        public static Meaning From(JobPay pay) =>
            new(
                pay.Currency,
                pay.Min,
                pay.Max,
                pay.Unit.ToString().ToLowerInvariant(),
                pay.Basis.ToString(),
                pay.SaysMore
            );
    }
}
