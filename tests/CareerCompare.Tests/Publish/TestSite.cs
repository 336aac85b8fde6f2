using System.Collections.Concurrent;
using CareerCompare.Publish;
using CareerCompare.Query;
using CareerCompare.Store;
using Microsoft.Data.Sqlite;

namespace CareerCompare.Tests.Publish;

/// <summary>A content folder and a database of its own for one test.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly TemporaryFolder content;
    private readonly TemporaryFolder data;
    private readonly SiteIndexCache cache = new();
    private readonly ConcurrentBag<CareerQueries> asked = [];
    private readonly Publisher publisher;
    private readonly bool owner;

    public TestSite()
        : this(new TemporaryFolder()) => owner = true;

    private TestSite(TemporaryFolder content, TemporaryFolder? data = null)
    {
        this.content = content;
        this.data = data ?? new TemporaryFolder();
        Database = CareerDatabase.Open("Sqlite", $"Data Source={this.data.At("site.db")}", content.Path);
        publisher = new Publisher(Database);
    }

    /// <summary>Three roles, and a comparison of two of them that uses an alias.</summary>
    public static TestSite Poets() =>
        new TestSite()
            .Role("epic-poet", "Epic Poet", "## Skills\n\nbreath", "aliases: [Bard]\n")
            .Role("haiku-poet", "Haiku Poet", "## Skills\n\nbrevity")
            .Role("ode-poet", "Ode Poet", "## Skills\n\nrhyme")
            .Comparison(
                "bard-vs-ode-poet",
                "Bard vs. Ode Poet",
                "2026-01-31",
                "## Tools\n\nBard: harp\n\nOde Poet: pen"
            );

    public CareerDatabase Database { get; }

    /// <summary>Queries as a new visitor has them; they are disposed with the site.</summary>
    public CareerQueries Ask
    {
        get
        {
            var queries = new CareerQueries(Database, cache);
            asked.Add(queries);
            return queries;
        }
    }

    /// <summary>The same content with a database from nothing.</summary>
    public TestSite Again() => new(content);

    public TestSite Write(string path, string text)
    {
        content.Write(path, text);
        return this;
    }

    public TestSite WriteBytes(string path, params byte[] bytes)
    {
        content.WriteBytes(path, bytes);
        return this;
    }

    public TestSite Role(string slug, string title, string body, string more = "") =>
        Write($"roles/{slug}.md", $"---\ntitle: {title}\n{more}---\n{body}\n");

    public TestSite Comparison(string slug, string title, string date, string body) =>
        Write($"comparisons/{slug}.md", $"---\ntitle: {title}\npublished: {date}\n---\n{body}\n");

    public string Read(string path) => File.ReadAllText(content.At(path));

    public TestSite Delete(string path)
    {
        File.Delete(content.At(path));
        return this;
    }

    public TestSite LinkFolder(string path)
    {
        Directory.Move(content.At(path), content.At("." + path));
        content.Link(path, content.At("." + path));
        return this;
    }

    public void RemoveContent() => Directory.Delete(content.Path, recursive: true);

    /// <summary>The same content and database for a program that is started anew.</summary>
    public TestSite Reopened() => new(content, data);

    /// <summary>Does something to the bytes of the database, while nobody has it open.</summary>
    public void Damage(Func<byte[], byte[]> damage)
    {
        Close();
        File.Exists(data.At("site.db-wal")).ShouldBeFalse();
        File.WriteAllBytes(data.At("site.db"), damage(File.ReadAllBytes(data.At("site.db"))));
    }

    /// <summary>Changes the database behind the site's back.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={data.At("site.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>What SQLite itself says of the file.</summary>
    public string Integrity()
    {
        using var connection = new SqliteConnection($"Data Source={data.At("site.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }

    private void Close()
    {
        foreach (var queries in asked)
            queries.Dispose();
        asked.Clear();
        SqliteConnection.ClearAllPools();
    }

    public PublishReport Publish() => publisher.Publish(content.Path);

    /// <summary>Publishes after a change of these files alone.</summary>
    public PublishReport Publish(params string[] changed) => publisher.Publish(content.Path, changed.ToHashSet());

    public Role? Profile(string slug) => Ask.Role(slug)?.Role;

    /// <summary>A role's section as text: <c>text @article:line</c>, or null.</summary>
    public string? Section(string role, string key) =>
        Profile(role)?.Sections.FirstOrDefault(section => section.Key == key) is { } found
            ? $"{Text(found)} @{found.Source.Article}:{found.Source.Line}"
            : null;

    public static string Text(Section? section) =>
        section is null
            ? "-"
            : string.Join(
                    ' ',
                    section.Content.Groups.SelectMany(group =>
                        group.Blocks.SelectMany(block => block.Items.Select(item => item.Whole).Prepend(block.Text))
                    )
                )
                .Trim();

    /// <summary>Everything that readers can see of roles and comparisons.</summary>
    public string Everything()
    {
        var slugs = Ask.Home().Roles.Select(role => role.Slug).ToList();
        var pairs = Ask.Comparisons().Select(pair => CareerJson.Write(Ask.Compare(pair.Roles)!.Comparison));
        return string.Join('\n', slugs.Select(slug => CareerJson.Write(Profile(slug)!)).Concat(pairs));
    }

    public void Dispose()
    {
        foreach (var queries in asked)
            queries.Dispose();
        data.Dispose();
        if (owner)
            content.Dispose();
    }
}
