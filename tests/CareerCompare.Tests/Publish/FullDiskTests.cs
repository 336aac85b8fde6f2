using CareerCompare.Publish;
using CareerCompare.Query;
using CareerCompare.Store;
using Microsoft.Data.Sqlite;

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
            if (Fails(database, content, disk.Path))
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
    public void A_first_publication_waits_for_room_and_says_where_it_lacks()
    {
        using var disk = new FullDisk(DiskKilobytes);
        using var content = new TemporaryFolder();
        Write(content, "new");
        var failed = 0;

        for (var room = 0; room <= 160; room += 4)
        {
            Directory.CreateDirectory($"{disk.Path}/{room}");
            disk.Leave(room);
            var database = CareerDatabase.Open("Sqlite", $"Data Source={disk.Path}/{room}/site.db", content.Path);
            if (Fails(database, content, $"{disk.Path}/{room}"))
                failed++;
            disk.Free();
            new Publisher(database).Publish(content.Path);

            Seen(database).ShouldBe("new");
            SqliteConnection.ClearAllPools();
            Directory.Delete($"{disk.Path}/{room}", recursive: true);
        }

        failed.ShouldBeGreaterThan(10);
    }

    private static bool Fails(CareerDatabase database, TemporaryFolder content, string folder)
    {
        try
        {
            new Publisher(database).Publish(content.Path);
            return false;
        }
        catch (Exception e)
        {
            var reason = DatabaseFault.Explain(e, database);
            reason.ShouldStartWith("the disk is full");
            reason.ShouldEndWith($"; make room in {folder}, where the database is");
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
