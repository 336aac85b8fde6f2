using CareerCompare.Check;

namespace CareerCompare.Tests.Parse;

/// <summary>An address of <c>addresses.json</c> is the same wherever content can have one.</summary>
public sealed class AddressTests
{
    // A page with a section, which addresses of the table lead to.
    private const string Here = "---\ntitle: Here\n---\n## Skills\n\n- One\n";

    private const string Redirects = "redirects.yml";

    private static readonly string[] Rules =
    [
        Rule.UnsafeLink.Name,
        Rule.SchemeMissing.Name,
        Rule.BrokenLink.Name,
        Rule.BrokenAnchor.Name,
        Rule.MissingPicture.Name,
        Rule.RedirectPath.Name,
    ];

    [Fact]
    public void In_the_text_of_an_article_it_leads_where_browsers_go() =>
        Check(
            (row, number) =>
                ($"roles/role-{number}.md", $"---\ntitle: Role {number}\n---\n{row.Link}\n\n## Skills\n\n- One\n"),
            row => row.Broken
        );

    [Fact]
    public void A_claim_is_found_on_a_page_or_another_site() =>
        Check(
            (row, number) =>
                (
                    $"roles/role-{number}.md",
                    $"---\ntitle: Role {number}\nsalary: {{claims: [{{url: {row.Yaml}}}]}}\n---\n## Skills\n\n- One\n"
                ),
            row => row.HostAlone ? Rule.SchemeMissing.Name : row.Broken,
            IsKept
        );

    [Fact]
    public void An_application_goes_to_a_page_another_site_or_a_mailbox() =>
        Check(
            (row, number) =>
                ($"jobs/job-{number}.md", $"---\ntitle: Job\ncompany: Press\nurl: {row.Yaml}\n---\nText.\n"),
            row => row.HostAlone ? Rule.SchemeMissing.Name : row.Broken,
            // Others are relative to the folder of roles.
            row => IsKept(row) && (row.Page is null || row.HostAlone || row.Address.Trim().StartsWith('/'))
        );

    [Fact]
    public void A_picture_is_a_file_or_on_another_site() =>
        Check(
            (row, number) => ($"roles/role-{number}.md", $"---\ntitle: Role {number}\nimage: {row.Yaml}\n---\nText.\n"),
            row => row.Site is null ? Rule.MissingPicture.Name : null,
            IsKept
        );

    [Fact]
    public void A_source_of_figures_is_on_another_site() =>
        Check(
            (row, number) => ($"sources/source-{number}.yml", Adverts.Source($"address: {row.Yaml}")),
            row => row.Site is null ? Rule.SchemeMissing.Name : null,
            IsKept
        );

    [Fact]
    public void A_redirect_leads_to_a_page() =>
        Check(
            (row, number) => (Redirects, $"/old-{number}: {row.Yaml}\n"),
            row => Rule.RedirectPath.Name,
            row => row.Page is null && IsKept(row),
            Rule.RedirectPath.Name
        );

    // YAML lacks some control characters, and other blanks at the ends of a value are lost.
    private static bool IsKept(AddressRow row) =>
        row.Address.Trim() == row.Address.Trim(' ') && row.Address.AsSpan().IndexOfAny('\u0001', '\u007f') < 0;

    // What each row is said to be, and what the check of a folder says. As many to a folder as are listed of one rule and file.
    private static void Check(
        Func<AddressRow, int, (string File, string Text)> written,
        Func<AddressRow, string?> rule,
        Func<AddressRow, bool>? has = null,
        string? faulty = null
    )
    {
        var rows = AddressRow.All.Where(row => has?.Invoke(row) ?? true).ToList();
        rows.Count.ShouldBeGreaterThan(100);
        rows.Chunk(20)
            .SelectMany(some =>
                Faults(some, written, row => row.Fault is null ? rule(row) : faulty ?? Rule.UnsafeLink.Name)
            )
            .ShouldBeEmpty();
    }

    private static List<string> Faults(
        AddressRow[] rows,
        Func<AddressRow, int, (string File, string Text)> written,
        Func<AddressRow, string?> rule
    )
    {
        using var folder = new TemporaryFolder();
        var texts = rows.Select((row, i) => written(row, i + 1)).ToList();
        folder.Write("roles/here.md", Here);
        foreach (var file in texts.GroupBy(text => text.File))
            folder.Write(file.Key, string.Concat(file.Select(text => text.Text)));

        var problems = ContentCheck
            .Run(folder.Path)
            .Problems.Where(problem => Rules.Contains(problem.Rule.Name))
            .ToLookup(problem => (problem.Path, problem.Path == Redirects ? problem.Line : 0));

        var faults =
            from row in rows.Index()
            let file = texts[row.Index].File
            let found = problems[(file, file == Redirects ? row.Index + 1 : 0)].ToList()
            let expected = rule(row.Item)
            let isRight = found.Select(problem => problem.Rule.Name).SequenceEqual(expected is null ? [] : [expected])
                && (
                    expected != Rule.UnsafeLink.Name
                    || found[0].Message.Contains(row.Item.Fault!, StringComparison.Ordinal)
                )
            where !isRight
            select $"{row.Item.Yaml} is {expected ?? "fine"}: {string.Join("; ", found)}";
        return [.. faults];
    }
}
