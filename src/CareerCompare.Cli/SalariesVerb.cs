using System.CommandLine;
using CareerCompare.Check;
using CareerCompare.Cli.Formats;
using CareerCompare.Summarize;
using Spectre.Console;

namespace CareerCompare.Cli;

/// <summary><c>salaries summarize CSV [--into DIR]</c>: a survey's rows become small files that can be reviewed.</summary>
internal static class SalariesVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var options = new SalariesOptions();
        var summarize = new Command(
            "summarize",
            "Sums up a survey. Exit code 0: done, refused rows are counted; 1: nothing was written; 2: wrong use"
        )
        {
            options.Survey,
            options.Into,
            options.Name,
            options.Licence,
            options.Url,
            options.Snapshot,
        };
        summarize.SetAction((line, cancellation) => Task.FromResult(Run(options.Of(line), cancellation)));
        return new Command("salaries", "Looks after the summaries of salary surveys") { summarize };
    }

    private static int Run(SalariesOrder order, CancellationToken cancellation)
    {
        try
        {
            return Roles(order.Content) is { } roles ? Summarize(order, roles, cancellation) : ExitCode.Errors;
        }
        catch (SurveyException wrong)
        {
            var place = wrong.Line is { } line ? $"{order.Survey}:{line}:1" : order.Survey;
            return Failed($"{place}: {wrong.Message}");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return Failed($"summing up failed: {failed.Message}");
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("interrupted; nothing was written");
            return ExitCode.Interrupted;
        }
    }

    private static int Summarize(SalariesOrder order, IReadOnlyList<SurveyRole> roles, CancellationToken cancellation)
    {
        using var survey = new SurveyFile(order.Survey);
        var summary = WithProgress(progress => Summarizer.Run(survey, roles, progress, cancellation: cancellation));
        var source = new SalarySource(
            order.Name,
            order.Licence,
            order.Url,
            order.Snapshot,
            summary.Rows,
            summary.Duplicates,
            summary.Refused
        );
        var deleted = SummaryFiles.Write(order.Into, summary.Roles, source);
        Report.Write(SalariesReport.Text(summary, source, deleted));
        return ExitCode.Clean;
    }

    // A role that cannot be read would lose its summary.
    private static List<SurveyRole>? Roles(string content)
    {
        var report = ContentCheck.Run(content);
        var errors = report.Problems.Where(problem => problem.Rule.HoldsBack && IsOfRoles(problem.Path)).ToList();
        if (errors.Count > 0)
        {
            Report.Write(ProblemFormats.AsText(errors));
            Failed("mend the roles first: their titles are not known; nothing was written");
            return null;
        }
        var roles =
            from article in report.Files.Select(file => file.Article).OfType<Article>()
            where article.Kind == ArticleKind.Role && article.SurveyTitles.Count > 0
            select new SurveyRole(article.Slug, article.SurveyTitles);
        var found = roles.ToList();
        if (found.Count > 0)
            return found;
        Failed($"no role in {content} names titles of the survey (salary: survey: in its front matter)");
        return null;
    }

    private static bool IsOfRoles(string path) =>
        path == "roles" || path.StartsWith("roles/", StringComparison.Ordinal);

    private static int Failed(string why)
    {
        Console.Error.WriteLine(Report.Printable(why));
        return ExitCode.Errors;
    }

    private static SurveySummary WithProgress(Func<Action<double>?, SurveySummary> summarize)
    {
        if (Console.IsOutputRedirected || Console.IsErrorRedirected)
            return summarize(null);
        return AnsiConsole
            .Progress()
            .Start(context =>
            {
                var reading = context.AddTask("Reading", maxValue: 1);
                return summarize(share => reading.Value = share);
            });
    }
}
