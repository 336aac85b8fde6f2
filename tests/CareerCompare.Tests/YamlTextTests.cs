namespace CareerCompare.Tests;

/// <summary>Texts of files that we write: readable, and nothing that YAML would read otherwise.</summary>
public sealed class YamlTextTests
{
    [Theory]
    [InlineData("Zürich, Switzerland", "Zürich, Switzerland")]
    [InlineData("https://example.com/?a=b#c", "https://example.com/?a=b#c")]
    [InlineData("CHF 150'000 - 180'000", "CHF 150'000 - 180'000")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("ends:", "\"ends:\"")]
    [InlineData("Yes", "\"Yes\"")]
    [InlineData("65K+", "\"65K+\"")]
    [InlineData("---", "\"---\"")]
    [InlineData("", "\"\"")]
    [InlineData("say \"so\" \\", "\"say \\\"so\\\" \\\\\"")]
    [InlineData("night 🚀", "\"night 🚀\"")]
    [InlineData("one\n\ttwo\u0007\u2028\uFEFF", "\"one\\n\\ttwo\\u0007\\u2028\\uFEFF\"")]
    public void A_text_is_written_as_it_is_where_it_can_be(string text, string written) =>
        YamlText.Scalar(text).ShouldBe(written);

    [Fact]
    public void A_list_quotes_what_would_end_an_entry() =>
        YamlText.List(["Full-time", "a, b", "c: d", "no"]).ShouldBe("[Full-time, \"a, b\", \"c: d\", \"no\"]");
}
