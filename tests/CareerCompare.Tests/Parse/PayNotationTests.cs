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

        (
            pay is null ? null : new Meaning(pay.Currency, pay.Least, pay.Most, pay.Unit.ToString().ToLowerInvariant())
        ).ShouldBe(means, $"\"{text}\": {why}");
    }

    private sealed record Notation(string Text, Meaning? Means, string Why);

    private sealed record Meaning(string Currency, decimal? Min, decimal? Max, string Unit);
}
