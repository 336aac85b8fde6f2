namespace CareerCompare.Tests.Routes;

/// <summary>Addresses are written and read by one table.</summary>
public sealed class PageAddressTests
{
    [Fact]
    public void Every_address_of_the_table_is_read_as_it_was_written()
    {
        foreach (var route in SiteRoute.All)
        foreach (var form in route.Forms)
        {
            var name = route.Subject == PathName.None ? "" : "1";
            var address = new PageAddress(route, form, name);

            PageAddress.Parse(address.Path).ShouldBe(address, address.Path);
        }
    }

    [Theory]
    [InlineData("/roles/data-poet.md", ".md", "data-poet")]
    [InlineData("/roles/.md", "", ".md")]
    [InlineData("/roles/data-poet.csv", "", "data-poet.csv")]
    [InlineData("/compare/a-vs-b.csv", ".csv", "a-vs-b")]
    [InlineData("/images/a/b.png", "", "a/b.png")]
    [InlineData("/salaries.csv", ".csv", "")]
    public void The_ending_of_a_form_is_not_part_of_the_name(string path, string ending, string name)
    {
        var address = PageAddress.Parse(path)!;

        address.Form.After.ShouldBe(ending);
        address.Name.ShouldBe(name);
        address.Path.ShouldBe(path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/role")]
    [InlineData("/roles/")]
    [InlineData("/roles/a/b")]
    [InlineData("/roles.md")]
    [InlineData("/embed/jobs/a")]
    [InlineData("/api/v1")]
    public void What_is_not_in_the_table_has_no_meaning(string path) => PageAddress.Parse(path).ShouldBeNull();

    [Fact]
    public void A_pair_has_the_order_of_its_article_and_a_set_that_of_the_alphabet()
    {
        var articles = new Dictionary<string, IReadOnlyList<string>> { [RoleOrder.PairKey(["b", "a"])] = ["b", "a"] };

        RoleOrder.Canonical(["a", "b"], articles.GetValueOrDefault).ShouldBe(["b", "a"]);
        RoleOrder.Canonical(["c", "a"], articles.GetValueOrDefault).ShouldBe(["a", "c"]);
        RoleOrder.Canonical(["c", "b", "a"], articles.GetValueOrDefault).ShouldBe(["a", "b", "c"]);
    }
}
