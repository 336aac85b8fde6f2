using CareerCompare.Publish;
using CareerCompare.Query;
using CareerCompare.Store;

namespace CareerCompare.Tests.Publish;

/// <summary>A disk that is full at any moment of publishing costs nothing that was published.</summary>
public sealed class FullDiskTests
{
    private const int DiskKilobytes = 4096;

    [Fact]
    public void Whatever_room_is_left_readers_see_the_old_publication_or_the_new_one()
    {
        using var disk = new FullDisk(DiskKilobytes);
        using var content = new TemporaryFolder();
        Write(content, "old");
        var database = CareerDatabase.Open("Sqlite", $"Data Source={disk.Path}/site.db", content.Path);
        new Publisher(database).Publish(content.Path);
        Seen(database).ShouldBe("old");
        var failed = 0;

        for (var room = 0; room <= 400; room += 8)
        {
            var text = $"with {room} KB";
            var before = Seen(database);
            Write(content, text);
            disk.Leave(room);
            if (Fails(database, content))
            {
                failed++;
                Seen(database).ShouldBe(before, text);
            }
            disk.Free();
            new Publisher(database).Publish(content.Path);
            Seen(database).ShouldBe(text);
        }

        failed.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_first_publication_waits_for_room()
    {
        using var disk = new FullDisk(DiskKilobytes);
        using var content = new TemporaryFolder();
        Write(content, "new");
        disk.Leave(16);
        var database = CareerDatabase.Open("Sqlite", $"Data Source={disk.Path}/site.db", content.Path);

        Fails(database, content).ShouldBeTrue();
        disk.Free();
        new Publisher(database).Publish(content.Path);

        Seen(database).ShouldBe("new");
    }

    private static bool Fails(CareerDatabase database, TemporaryFolder content)
    {
        try
        {
            new Publisher(database).Publish(content.Path);
            return false;
        }
        catch (Exception e)
        {
            DatabaseFault.Explain(e).ShouldStartWith("the disk is full");
            return true;
        }
    }

    private static void Write(TemporaryFolder content, string text)
    {
        var sentence = string.Concat(Enumerable.Repeat("Verse after verse after verse. ", 40));
        for (var i = 0; i < 20; i++)
            content.Write($"roles/poet-{i}.md", $"---\ntitle: Poet {i}\ndescription: {text}\n---\n{sentence}\n");
    }

    // What every page says; fails where two say different things.
    private static string? Seen(CareerDatabase database)
    {
        using var queries = new CareerQueries(database, new SiteIndexCache());
        return queries
            .Home()
            .Roles.Select(role => queries.Role(role.Slug)!.Role.Description)
            .Distinct()
            .ShouldHaveSingleItem();
    }
}
