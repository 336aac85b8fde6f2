using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CareerCompare.Cli.Tests;

/// <summary>
/// Publishers that are killed at any moment leave the old publication or the new one. <c>KILLS</c> in the environment says
/// how many are killed: few by default, some hundred by hand.
/// </summary>
public sealed class KilledTests
{
    private const int Articles = 150;

    [Fact]
    public async Task A_publisher_that_is_killed_leaves_a_whole_publication()
    {
        using var cli = new Cli();
        var random = new Random(20260131);
        var kills = int.Parse(Environment.GetEnvironmentVariable("KILLS") ?? "8", CultureInfo.InvariantCulture);
        var longest = await Publish(cli, version: 0);

        var landed = 0;
        for (var version = 1; version <= kills; version++)
        {
            Write(cli, version);
            // A quarter of them while the program still starts, or has hardly begun.
            var share = version % 4 == 0 ? random.NextDouble() / 10 : random.NextDouble();
            var done = await cli.RunAndKill(longest * share, "publish", cli.Folder, "--database", Connection(cli));
            landed += done ? 0 : 1;

            if (File.Exists(Database(cli)))
            {
                Ask(cli, "PRAGMA integrity_check").ShouldBe(["ok"]);
                // Every role was published by the same run.
                Ask(cli, "SELECT count(DISTINCT substr(Summary, instr(Summary, 'Version '), 12)) FROM roles")
                    .ShouldBe(["1"]);
            }
            (await cli.Run("publish", cli.Folder, "--database", Connection(cli))).ExitCode.ShouldBe(0);
            Ask(cli, $"SELECT count(*) FROM roles WHERE instr(Summary, 'Version {version}.') > 0")
                .ShouldBe([Articles.ToString(CultureInfo.InvariantCulture)]);
        }

        landed.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_publisher_that_is_killed_blocks_nobody()
    {
        using var cli = new Cli();
        var longest = await Publish(cli, version: 0);
        File.Delete(Database(cli));

        await cli.RunAndKill(longest / 2, "publish", cli.Folder, "--database", Connection(cli));
        // Even if it was killed too late, there is still something to publish.
        Write(cli, version: 1);
        var both = await Task.WhenAll(
            cli.Run("publish", cli.Folder, "--database", Connection(cli)),
            cli.Run("publish", cli.Folder, "--database", Connection(cli))
        );

        both.Select(outcome => outcome.ExitCode).ShouldBe([0, 0]);
        both.Count(outcome => outcome.Output.Contains("published ", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static async Task<TimeSpan> Publish(Cli cli, int version)
    {
        Write(cli, version);
        var start = DateTime.UtcNow;
        (await cli.Run("publish", cli.Folder, "--database", Connection(cli))).ExitCode.ShouldBe(0);
        return DateTime.UtcNow - start;
    }

    private static void Write(Cli cli, int version)
    {
        for (var i = 0; i < Articles; i++)
            cli.With(
                $"roles/role-{i}.md",
                $"---\ntitle: Role {i}\ndescription: Version {version}.\n---\n\n## Skills\n\n- Patience\n"
            );
    }

    private static string Database(Cli cli) => Path.Combine(cli.Folder, "site.db");

    private static string Connection(Cli cli) => $"Data Source={Database(cli)}";

    private static List<string> Ask(Cli cli, string sql)
    {
        using var connection = new SqliteConnection($"{Connection(cli)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(reader.GetValue(0).ToString()!);
        return rows;
    }
}
