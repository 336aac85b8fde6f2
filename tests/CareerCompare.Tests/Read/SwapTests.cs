using CareerCompare.Check;
using CareerCompare.Read;

namespace CareerCompare.Tests.Read;

/// <summary>Somebody swaps a file for something else between the moment that it is found and the moment that it is read.</summary>
public sealed class SwapTests : IDisposable
{
    private const string Inside = "---\ntitle: Inside\n---\nText.\n";
    private const string Outside = "---\ntitle: Outside\n---\nText.\n";
    private static readonly string[] Settings = ["site.yml", "published.txt"];
    private static readonly byte[] Png = Convert.FromHexString(
        "89504E470D0A1A0A0000000D4948445200000025000000150103000000FB2AB5ED00000003504C5445FF000019E20937"
    );

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder outside = new();

    public void Dispose()
    {
        folder.Dispose();
        outside.Dispose();
    }

    /// <summary>What takes the place of the file, or of its folder, and the rule that refuses it; none where the file is gone.</summary>
    public static TheoryData<string, string?> Swaps() =>
        new()
        {
            { "a FIFO", "not-a-file" },
            { "a device", "not-a-file" },
            { "a folder", "not-a-file" },
            { "nothing in it", "not-a-file" },
            { "a link", "symlink" },
            { "a link to a FIFO", "symlink" },
            { "too much", "file-too-large" },
            { "nothing", null },
            { "its folder by a link", null },
            { "its folder by a FIFO", null },
            { "its folder by nothing", null },
        };

    [Theory]
    [MemberData(nameof(Swaps))]
    public async Task A_file_is_judged_again_when_it_is_open(string swap, string? rule)
    {
        var isFolder = swap.StartsWith("its folder", StringComparison.Ordinal);
        string[] paths = ["roles/poet.md", "pay/figures/poet.csv", "sources/figures.yml", .. isFolder ? [] : Settings];
        foreach (var path in paths)
            folder.Write(path, Inside);
        var found = ContentFolder.Read(folder.Path).Files;
        found.Count.ShouldBe(paths.Length);
        foreach (var file in found)
        {
            Swap(file.Path, swap);

            var loaded = await Ends(() => ContentFolder.Load(file));

            (loaded.File?.Text, loaded.Problem?.Rule.Name).ShouldBe((null, rule), file.Path);
        }
    }

    [Theory]
    [MemberData(nameof(Swaps))]
    public async Task A_picture_is_judged_again_when_it_is_open(string swap, string? rule)
    {
        folder.WriteBytes("images/inner/x.png", Png);
        outside.WriteBytes("x.png", Png);
        var found = ContentFolder.Read(folder.Path).Pictures.ShouldHaveSingleItem();

        Swap(found.Path, swap);

        (await Ends(() => PictureReader.Bytes(folder.Path, found))).ShouldBeNull(rule);
    }

    [Fact]
    public async Task Files_that_are_swapped_all_the_time_are_read_as_they_were_or_not_at_all()
    {
        const int Runs = 100;
        folder.Write("roles/poet.md", Inside);
        // They make the time longer between the moments that a file is found and read.
        for (var i = 0; i < 200; i++)
            folder.Write($"roles/other-{i}.md", Inside);
        folder.WriteBytes("images/x.png", Png);
        outside.Write("poet.md", Outside);
        outside.WriteBytes("x.png", [.. Png, 0]);
        using var end = new CancellationTokenSource();
        var swapping = Task.Run(() => SwapUntil(end.Token));

        var seen = await Ends(() => Enumerable.Range(0, Runs).SelectMany(_ => Seen()).ToHashSet());

        await end.CancelAsync();
        await swapping;
        seen.ShouldBeSubsetOf(["Inside", $"{Png.Length} bytes"]);
    }

    [Fact]
    public void A_content_folder_may_be_a_link()
    {
        outside.Write("roles/poet.md", "---\ntitle: Poet\n---\nVerse.\n");
        folder.Link("content", outside.Path);

        ContentCheck.Run(folder.At("content")).Files.ShouldHaveSingleItem().Record.Path.ShouldBe("roles/poet.md");
    }

    private IEnumerable<string> Seen()
    {
        var files = ContentCheck.Run(folder.Path).Files;
        return files
            .Select(file => file.Article?.Title)
            .Concat(files.Select(file => file.Record.Picture is { } picture ? $"{picture.Length} bytes" : null))
            .OfType<string>();
    }

    private void SwapUntil(CancellationToken end)
    {
        folder.Fifo(".fifo");
        folder.Device(".device");
        folder.Link(".article", outside.At("poet.md"));
        folder.Link(".picture", outside.At("x.png"));
        folder.Link(".folder", outside.Path);
        (string Path, string Other)[] swaps =
        [
            ("roles/poet.md", ".fifo"),
            ("roles/poet.md", ".article"),
            ("roles/poet.md", ".device"),
            ("images/x.png", ".picture"),
            ("roles", ".folder"),
        ];
        while (!end.IsCancellationRequested)
            foreach (var (path, other) in swaps)
            {
                Move(path, ".aside");
                Move(other, path);
                Move(path, other);
                Move(".aside", path);
            }
    }

    private void Move(string from, string to)
    {
        if (Directory.Exists(folder.At(from)))
            Directory.Move(folder.At(from), folder.At(to));
        else
            File.Move(folder.At(from), folder.At(to), overwrite: true);
    }

    private void Swap(string path, string swap)
    {
        var name = swap.StartsWith("its folder", StringComparison.Ordinal) ? Path.GetDirectoryName(path)! : path;
        if (!File.Exists(outside.At(Path.GetFileName(path))))
            outside.Write(Path.GetFileName(path), Outside);
        Remove(folder.At(name));
        switch (swap.Replace("its folder by ", ""))
        {
            case "a FIFO":
                folder.Fifo(name);
                break;
            case "a device":
                folder.Device(name);
                break;
            case "a folder":
                Directory.CreateDirectory(folder.At(name));
                break;
            case "nothing in it":
                folder.Write(name, "");
                break;
            case "a link":
                folder.Link(name, name == path ? outside.At(Path.GetFileName(path)) : outside.Path);
                break;
            case "a link to a FIFO":
                Remove(outside.At("fifo"));
                outside.Fifo("fifo");
                folder.Link(name, outside.At("fifo"));
                break;
            case "too much":
                folder.Write(name, new string('x', PictureReader.MaxBytes + 1));
                break;
            default:
                break;
        }
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }

    private static async Task<T> Ends<T>(Func<T> work) => await Task.Run(work).WaitAsync(TimeSpan.FromMinutes(1));
}
