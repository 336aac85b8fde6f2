using System.CommandLine;
using CareerCompare.Check;
using CareerCompare.Cli.Formats;
using CareerCompare.Read;
using CareerCompare.Summarize;
using Spectre.Console;

namespace CareerCompare.Cli;

/// <summary><c>pay summarize SOURCE FILE [--into DIR]</c>: turns a source's own file into small files that can be reviewed.</summary>
internal static class PayVerb
{
    private const string Roles = "roles";

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var source = SourceArgument();
        var file = FileArgument();
        var into = IntoOption();
        var summarize = new Command(
            "summarize",
            "Summarizes rows of advertised pay (CSV), or official wages (the agency's .xlsx). Exit code 0: done, refused rows are "
                + "counted; 1: nothing was written; 2: wrong use"
        )
        {
            source,
            file,
            into,
        };
        summarize.Validators.Add(result =>
        {
            if (
                result.GetResult(into) is { Tokens: [{ Value: { Length: > 0 } named }] }
                && result.GetResult(source) is { Tokens: [{ Value: var key }] }
                && Slug.IsValid(key)
                && !File.Exists(named)
                && PayFolder.Find(key, named) is null
            )
                result.AddError(
                    $"{Report.Printable(named)} is neither a content folder (one with {Roles}/) nor {Read.ContentFolder.Pay}/{key} in one: the site "
                        + "would not find the figures there; name the content folder."
                );
        });
        summarize.SetAction(
            (line, cancellation) =>
            {
                var folder = PayFolder.Find(line.GetRequiredValue(source), line.GetValue(into))!;
                return Task.FromResult(Run(folder, line.GetRequiredValue(file), cancellation));
            }
        );
        return new Command("pay", "Manages the figures of pay") { summarize };
    }

    private static int Run(PayFolder folder, string file, CancellationToken cancellation)
    {
        try
        {
            if (Articles(folder.Content) is not { } roles)
                return ExitCode.Errors;
            using var data = new DataFile(file);
            var text = data.IsSheet
                ? Wages(folder, roles, data, file, cancellation)
                : Adverts(folder, roles, data, cancellation);
            Report.Write(text + PayReport.Source(folder));
            return ExitCode.Clean;
        }
        catch (SummarizeException wrong)
        {
            return Failed($"{file}{(wrong.Line is { } line ? $":{line}:1" : "")}: {wrong.Message}");
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return Failed($"summarizing failed: {failed.Message}");
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("interrupted; nothing was written");
            return ExitCode.Interrupted;
        }
    }

    private static string Adverts(
        PayFolder folder,
        IReadOnlyList<Article> roles,
        DataFile data,
        CancellationToken cancellation
    )
    {
        var titled = roles
            .Where(role => role.Role!.JobTitles.Count > 0)
            .Select(role => new TitledRole(role.Slug, role.Role!.JobTitles))
            .ToList();
        if (titled.Count == 0)
            throw new SummarizeException(
                $"no role in {folder.Content} names job titles (salary: titles: in its front matter)"
            );
        var result = WithProgress(progress => AdvertSummarizer.Run(data, titled, progress, cancellation: cancellation));
        return PayReport.Text(result, PayFiles.Write(folder.Path, result)) + PayReport.TooLarge(folder, result);
    }

    private static string Wages(
        PayFolder folder,
        IReadOnlyList<Article> roles,
        DataFile data,
        string file,
        CancellationToken cancellation
    )
    {
        var codes = roles
            .Where(role => role.Role!.Occupation?.Soc is not null)
            .ToLookup(role => role.Role!.Occupation!.Soc!, role => role.Slug, StringComparer.Ordinal);
        if (codes.Count == 0)
            throw new SummarizeException(
                $"no role in {folder.Content} names an occupation (occupation: soc: in its front matter)"
            );
        var result = WageSheet.Read(data.Content, [.. codes.Select(code => code.Key)], cancellation);
        return PayReport.Text(result, PayFiles.Write(folder.Path, result), codes, file);
    }

    // Stop on errors: a role that cannot be read would lose its figures.
    private static List<Article>? Articles(string content)
    {
        var report = ContentCheck.Run(content);
        var errors = report.Problems.Where(problem => problem.Rule.HoldsBack && IsOfRoles(problem.Path)).ToList();
        if (errors.Count == 0)
            return
            [
                .. report
                    .Files.Select(file => file.Article)
                    .OfType<Article>()
                    .Where(article => article.Kind == ArticleKind.Role),
            ];
        Report.Write(output => TextFormat.Write(errors, output));
        Failed("fix the roles first, because their titles and occupations cannot be read; nothing was written");
        return null;
    }

    private static bool IsOfRoles(string path) =>
        path == Roles || path.StartsWith(Roles + "/", StringComparison.Ordinal);

    private static int Failed(string why)
    {
        Console.Error.WriteLine(Report.Printable(why));
        return ExitCode.Errors;
    }

    private static T WithProgress<T>(Func<Action<double>?, T> summarize)
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

    private static Argument<string> SourceArgument()
    {
        var argument = new Argument<string>("SOURCE")
        {
            Description = "The source's key: the name of its file in sources/, such as aijobs or oews",
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !Slug.IsValid(value))
                result.AddError(
                    $"{Report.Printable(value)} is not the key of a source: lower-case letters, digits and single hyphens, as in sources/KEY.yml."
                );
        });
        return argument;
    }

    private static Argument<string> FileArgument()
    {
        var argument = new Argument<string>("FILE")
        {
            Description = "Rows of adverts as CSV (optionally gzipped), or national_M2025_dl.xlsx",
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var value }] || File.Exists(value))
                return;
            var shown = Report.Printable(value);
            result.AddError(
                Directory.Exists(value) ? $"{shown} is a folder; name the source's file." : $"There is no file {shown}."
            );
        });
        return argument;
    }

    private static Option<string?> IntoOption()
    {
        var option = new Option<string?>("--into")
        {
            Description = "A content folder, or pay/SOURCE in one; by default the repository's content/pay/SOURCE",
            HelpName = "DIR",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && File.Exists(value))
                result.AddError($"{Report.Printable(value)} is a file; name a folder.");
        });
        return option;
    }
}

/// <summary>The folder for a source's figures.</summary>
/// <param name="Source">The source's key.</param>
/// <param name="Content">The content folder whose roles are summarized.</param>
/// <param name="Path">The folder of the figures.</param>
internal sealed record PayFolder(string Source, string Content, string Path)
{
    /// <summary>
    /// Finds the folder: in the named content folder, or the named pay/SOURCE itself, or by default in the repository's content
    /// folder. Null for any other folder, because the site would not find the figures there.
    /// </summary>
    public static PayFolder? Find(string source, string? named)
    {
        var into = System.IO.Path.TrimEndingDirectorySeparator(
            named is null ? ContentRoot.Find() : System.IO.Path.GetFullPath(named)
        );
        if (named is null || HasRoles(into))
            return In(into);
        var around = new DirectoryInfo(into).Parent?.Parent?.FullName;
        return around is not null && HasRoles(around) && In(around) is var folder && folder.Path == into
            ? folder
            : null;

        PayFolder In(string content) =>
            new(source, content, System.IO.Path.Combine(content, Read.ContentFolder.Pay, source));
    }

    private static bool HasRoles(string folder) => Directory.Exists(System.IO.Path.Combine(folder, "roles"));
}
