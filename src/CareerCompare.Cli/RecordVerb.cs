using System.CommandLine;
using CareerCompare.Check;
using CareerCompare.Read;

namespace CareerCompare.Cli;

/// <summary><c>record [DIR]</c>: adds today's pages to the list of all pages ever published.</summary>
internal static class RecordVerb
{
    private const string Comment =
        "# All pages ever published: check asks for a redirect if one is gone. Written by the verb record.";

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = ContentArgument.Argument();
        var verb = new Command("record", "Adds today's pages to published.txt, so that check notices if one disappears")
        {
            folder,
        };
        verb.SetAction(line => Run(ContentArgument.For(line.GetValue(folder))));
        return verb;
    }

    private static int Run(ContentArgument folder)
    {
        var report = ContentCheck.Review(folder.Path);
        var loaded = ContentFolder.Load(new SourceEntry(ContentFolder.Published, null, "published", folder.Path));
        // Something that holds no text can be replaced: nothing is lost.
        if (loaded.Problem is { } problem && problem.Rule != Rule.NotAFile)
        {
            Console.Error.WriteLine(Report.Printable(problem.ToString()));
            return ExitCode.Errors;
        }
        if (loaded.File is null && report.Settings.Published.Count > 0)
        {
            Console.Error.WriteLine($"{ContentFolder.Published} is being changed; run this again");
            return ExitCode.Errors;
        }
        var known = (loaded.File?.Text ?? "")
            .Split(['\n', '\r'])
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToList();
        var paths = known.Concat(report.Pages).Distinct().Order(StringComparer.Ordinal).ToList();
        try
        {
            Replace(
                Path.Combine(folder.Path, ContentFolder.Published),
                string.Join('\n', paths.Prepend(Comment)) + "\n"
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Report.Printable($"{ContentFolder.Published} cannot be written: {e.Message}"));
            return ExitCode.Errors;
        }
        Report.Write($"{Report.Count(paths.Count, "page")}, {paths.Count - known.Distinct().Count()} new\n");
        return ExitCode.Clean;
    }

    // Writing into the file would follow a link.
    private static void Replace(string file, string text)
    {
        var fresh = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(file))!,
            $".{Path.GetFileName(file)}.{Path.GetRandomFileName()}"
        );
        try
        {
            File.WriteAllText(fresh, text);
            File.Move(fresh, file, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }
}
