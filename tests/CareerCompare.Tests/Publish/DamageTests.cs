using CareerCompare.Store;
using Microsoft.Data.Sqlite;

namespace CareerCompare.Tests.Publish;

/// <summary>The database is derived: whatever happens to its file, no reader is told anything else than what was published.</summary>
public sealed class DamageTests
{
    private const int PageSize = 4096;

    /// <summary>Ways to hurt a file, each a function of its bytes.</summary>
    public static TheoryData<string, Func<byte[], byte[]>> Damages()
    {
        var damages = new TheoryData<string, Func<byte[], byte[]>>
        {
            { "empty", _ => [] },
            { "one byte", bytes => bytes[..1] },
            { "half a page", bytes => bytes[..(PageSize / 2)] },
            { "the first page only", bytes => bytes[..PageSize] },
            { "one byte short", bytes => bytes[..^1] },
            { "random", bytes => Overwritten(bytes, 0, bytes.Length, seed: 1) },
            { "a wrong header", bytes => Overwritten(bytes, 0, 16, seed: 2) },
            { "a random schema", bytes => Overwritten(bytes, 100, PageSize - 100, seed: 3) },
            { "zeros in the middle", bytes => Zeroed(bytes, bytes.Length / 2, PageSize) },
            { "zeros but the first page", bytes => Zeroed(bytes, PageSize, bytes.Length - PageSize) },
        };
        for (var seed = 0; seed < 40; seed++)
        {
            // Its own die for each, so that one that fails fails alone too.
            var own = seed;
            damages.Add($"one flipped bit {seed}", bytes => Flipped(bytes, new Random(own), 1));
            damages.Add($"a hundred flipped bits {seed}", bytes => Flipped(bytes, new Random(own), 100));
            damages.Add($"cut off {seed}", bytes => bytes[..new Random(own).Next(bytes.Length)]);
        }
        return damages;
    }

    [Theory]
    [MemberData(nameof(Damages), DisableDiscoveryEnumeration = true)]
    public void No_reader_is_told_anything_wrong_and_publishing_mends_it(string name, Func<byte[], byte[]> damage)
    {
        using var site = TestSite.Poets();
        site.Publish();
        var before = site.Everything();
        site.Damage(damage);
        using var again = site.Reopened();

        string? seen = null;
        try
        {
            if (again.Ask.Current() is not null)
                seen = again.Everything();
        }
        catch (DamagedDatabaseException)
        {
            // What cannot be read is not answered.
        }
        again.Publish();

        (seen ?? before).ShouldBe(before, name);
        again.Everything().ShouldBe(before, name);
        again.Integrity().ShouldBe("ok", name);
    }

    [Fact]
    public void A_text_that_was_changed_in_the_database_is_not_shown()
    {
        using var site = TestSite.Poets();
        site.Publish();
        var before = site.Everything();
        site.Execute("UPDATE roles SET Document = replace(Document, 'breath', 'brandy') WHERE Slug = 'epic-poet'");

        Should.Throw<DamagedDatabaseException>(() => site.Profile("epic-poet"));
        site.Profile("ode-poet").ShouldNotBeNull();
        site.Publish();

        site.Everything().ShouldBe(before);
    }

    [Theory]
    [InlineData("DELETE FROM roles WHERE Slug = 'epic-poet'")]
    [InlineData("UPDATE roles SET Slug = 'epic-goat' WHERE Slug = 'epic-poet'")]
    [InlineData("DELETE FROM comparisons")]
    [InlineData("DELETE FROM settings WHERE Key = 'sections'")]
    [InlineData("DELETE FROM settings WHERE Key = 'counts'")]
    [InlineData("UPDATE settings SET Value = '' WHERE Key = 'publication'")]
    [InlineData("UPDATE files SET Source = x'00'", true)]
    [InlineData("DROP TABLE files", true)]
    [InlineData("DROP TABLE roles")]
    public void What_is_missing_is_noticed_and_mended(string damage, bool readersDoNotNeedIt = false)
    {
        using var site = TestSite.Poets();
        site.Publish();
        var before = site.Everything();
        site.Execute("PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON; " + damage);
        using var again = site.Reopened();

        if (!readersDoNotNeedIt)
            Should.Throw<DamagedDatabaseException>(() => again.Everything());
        again.Publish();

        again.Everything().ShouldBe(before);
    }

    [Fact]
    public void The_last_good_version_of_a_file_with_mistakes_outlives_the_damage()
    {
        using var site = TestSite.Poets();
        site.Publish();
        site.Role("haiku-poet", "Haiku Poet", "[x](javascript:alert(1))");
        site.Comparison("bard-vs-ode-poet", "Bard", "2026-01-31", "nothing");
        site.Publish();
        var before = site.Everything();
        site.Execute("UPDATE roles SET Document = '' WHERE Slug = 'ode-poet'");
        Should.Throw<DamagedDatabaseException>(() => site.Profile("ode-poet"));

        var report = site.Publish();

        report.HeldBack.ShouldBe(2);
        site.Everything().ShouldBe(before);
        site.Section("haiku-poet", "skills").ShouldBe("brevity @roles/haiku-poet.md:4");
    }

    [Fact]
    public void A_reader_goes_on_with_the_database_that_it_opened()
    {
        using var site = TestSite.Poets();
        site.Publish();
        var reader = site.Ask;
        reader.Role("ode-poet").ShouldNotBeNull();
        site.Execute("UPDATE roles SET Document = '' WHERE Slug = 'ode-poet'");
        Should.Throw<DamagedDatabaseException>(() => site.Profile("ode-poet"));

        site.Role("haiku-poet", "Haiku Master", "## Skills\n\nbrevity");
        site.Publish();

        reader.Role("haiku-poet")!.Role.Title.ShouldBe("Haiku Poet");
        site.Profile("haiku-poet")!.Title.ShouldBe("Haiku Master");
    }

    [Fact]
    public void An_emptied_content_folder_unpublishes_nothing()
    {
        using var site = TestSite.Poets();
        site.Publish();
        var before = site.Everything();
        foreach (var role in (string[])["epic-poet", "haiku-poet", "ode-poet"])
            site.Delete($"roles/{role}.md");
        site.Delete("comparisons/bard-vs-ode-poet.md");

        var report = site.Publish();

        report.Changed.ShouldBeFalse();
        report
            .Problems.Single()
            .ToString()
            .ShouldBe(
                ".:1:1: error content-missing: the content folder holds nothing to publish (name a folder that exists and that this program may read)"
            );
        site.Everything().ShouldBe(before);
    }

    [Fact]
    public void Without_its_folder_a_damaged_database_is_left_as_it_is()
    {
        using var site = TestSite.Poets();
        site.Publish();
        site.Execute("UPDATE roles SET Document = '' WHERE Slug = 'ode-poet'");
        Should.Throw<DamagedDatabaseException>(() => site.Profile("ode-poet"));
        site.RemoveContent();

        Should.Throw<DirectoryNotFoundException>(() => site.Publish());

        site.Profile("haiku-poet").ShouldNotBeNull();
    }

    private static byte[] Flipped(byte[] bytes, Random random, int bits)
    {
        for (var i = 0; i < bits; i++)
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    private static byte[] Overwritten(byte[] bytes, int start, int length, int seed)
    {
        new Random(seed).NextBytes(bytes.AsSpan(start, length));
        return bytes;
    }

    private static byte[] Zeroed(byte[] bytes, int start, int length)
    {
        bytes.AsSpan(start, length).Clear();
        return bytes;
    }
}
