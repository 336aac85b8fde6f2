using System.CommandLine;
using CareerCompare.Cli.Formats;
using CareerCompare.Publish;
using CareerCompare.Store;
using Spectre.Console;

namespace CareerCompare.Cli;

/// <summary><c>publish [DIR] [--database CONNECTION]</c>: loads the content like check, then publishes it in one transaction.</summary>
internal static class PublishVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = ContentArgument.Argument();
        var database = new Option<string?>("--database")
        {
            Description =
                "Connection string; by default the site's: ConnectionStrings__CareerDb, or else its own SQLite file",
            HelpName = "CONNECTION",
        };
        var verb = new Command(
            "publish",
            "Publishes content. Exit code 1: some files have errors; the rest is published"
        )
        {
            folder,
            database,
        };
        verb.SetAction(
            (line, cancellation) =>
                Task.FromResult(Run(ContentArgument.For(line.GetValue(folder)), line.GetValue(database), cancellation))
        );
        return verb;
    }

    private static int Run(ContentArgument folder, string? connection, CancellationToken cancellation)
    {
        connection ??= Environment.GetEnvironmentVariable("ConnectionStrings__CareerDb");
        CareerDatabase? database = null;
        try
        {
            var report = WithProgress(() =>
            {
                database = CareerDatabase.Open(Provider(connection), connection, folder.Path);
                return new Publisher(database).Publish(folder.Path, cancellationToken: cancellation);
            });
            Report.Write(output => TextFormat.Write(Report.InOrder(report.Problems), output));
            Report.Write(Summary(report));
            return ExitCode.For(report.Problems);
        }
        catch (ArgumentException wrong)
        {
            Console.Error.WriteLine(wrong.Message);
            return ExitCode.WrongUse;
        }
        catch (DirectoryNotFoundException missing)
        {
            Console.Error.WriteLine(missing.Message);
            return ExitCode.Errors;
        }
        catch (Exception failed) when (DatabaseFault.IsExpected(failed))
        {
            var reason = database is null ? DatabaseFault.Explain(failed) : DatabaseFault.Explain(failed, database);
            Console.Error.WriteLine($"publishing failed; the last publication, if any, is unchanged: {reason}");
            return ExitCode.Errors;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("interrupted; the last publication is unchanged");
            return ExitCode.Interrupted;
        }
    }

    // Infer the database from the connection string: only PostgreSQL has a host.
    private static string Provider(string? connection) =>
        Environment.GetEnvironmentVariable("Database__Provider")
        ?? (
            (
                connection?.Contains("Host=", StringComparison.OrdinalIgnoreCase) == true
                || connection?.Contains("Server=", StringComparison.OrdinalIgnoreCase) == true
            )
                ? "Postgres"
                : "Sqlite"
        );

    private static PublishReport WithProgress(Func<PublishReport> publish) =>
        Console.IsOutputRedirected || Console.IsErrorRedirected
            ? publish()
            : AnsiConsole.Status().Start("Publishing …", _ => publish());

    private static string Summary(PublishReport report) =>
        $"{(report.Changed ? "published" : "unchanged")} {report.Publication.Id}: {Report.Count(report.Files, "file")}, "
        + $"{report.Parsed} parsed, {report.HeldBack} held back, {Report.Count(report.RolesRebuilt.Count, "role")} rebuilt, "
        + $"{report.Duration.TotalMilliseconds:0} ms\n";
}
