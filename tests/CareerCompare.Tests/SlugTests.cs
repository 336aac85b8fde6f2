namespace CareerCompare.Tests;

/// <summary>What becomes of a text in an address.</summary>
public sealed class SlugTests
{
    [Theory]
    [InlineData("Data Engineer", "data-engineer")]
    [InlineData("Zürich & Co. C++", "zurich-and-co-cpp")]
    [InlineData("A vs. B", "a-versus-b")]
    [InlineData("a vs vs b", "a-versus-versus-b")]
    [InlineData("株式会社", "")]
    public void A_text_has_one_slug(string text, string slug) => Slug.From(text).ShouldBe(slug);

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(68)]
    [InlineData(70)]
    [InlineData(71)]
    [InlineData(74)]
    [InlineData(75)]
    [InlineData(76)]
    [InlineData(77)]
    [InlineData(200)]
    public void Whatever_a_text_is_its_slug_is_one(int length) =>
        Slug.IsValid(Slug.From(new string('a', length) + " vs b vs c")).ShouldBeTrue();
}
