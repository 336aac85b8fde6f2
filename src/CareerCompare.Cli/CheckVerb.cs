using System.CommandLine;
using CareerCompare.Check;
using CareerCompare.Cli.Formats;

namespace CareerCompare.Cli;

/// <summary><c>check [DIR] [--format text|json|sarif|github]</c>: reports every problem and changes nothing.</summary>
internal static class CheckVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var folder = ContentArgument.Argument();
        var format = new Option<string>("--format")
        {
            Description = "Output format of problems",
            DefaultValueFactory = _ => ProblemFormats.Text,
        };
        format.AcceptOnlyFromAmong([.. ProblemFormats.All.Keys]);
        var verb = new Command("check", "Checks content. Exit code 0: clean or warnings only; 1: errors; 2: wrong use")
        {
            folder,
            format,
        };
        verb.SetAction(line => Run(ContentArgument.For(line.GetValue(folder)), line.GetRequiredValue(format)));
        return verb;
    }

    private static int Run(ContentArgument folder, string format)
    {
        var report = ContentCheck.Review(folder.Path);
        Report.Write(output => ProblemFormats.All[format](Report.InOrder(report.Problems), folder, output));
        Console.Error.WriteLine(Report.Summary(report.Files.Count, report.Problems));
        return ExitCode.For(report.Problems);
    }
}
