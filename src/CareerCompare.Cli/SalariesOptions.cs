using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Read;

namespace CareerCompare.Cli;

/// <summary>What <c>salaries summarize</c> was asked for.</summary>
/// <param name="Survey">The survey's file.</param>
/// <param name="Into">The folder of the summaries.</param>
/// <param name="Content">The content folder whose roles are summed up.</param>
/// <param name="Name">What the survey is called.</param>
/// <param name="Licence">Its licence.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Snapshot">The day of its state.</param>
internal sealed record SalariesOrder(
    string Survey,
    string Into,
    string Content,
    string Name,
    string Licence,
    string Url,
    DateOnly Snapshot
);

/// <summary>The argument and the options of <c>salaries summarize</c>.</summary>
internal sealed partial class SalariesOptions
{
    private const string Roles = "roles";

    public Argument<string> Survey { get; } = SurveyArgument();

    public Option<string?> Into { get; } = IntoOption();

    public Option<string> Name { get; } = Text("--name", "What the survey is called", "aijobs.net salary survey");

    public Option<string> Licence { get; } = Text("--licence", "Its licence", "CC0 1.0");

    public Option<string> Url { get; } = UrlOption();

    public Option<DateOnly?> Snapshot { get; } =
        new("--snapshot")
        {
            Description =
                "The day of its state, YYYY-MM-DD; without it, the date in the file's name, else that of its last change",
            HelpName = "DATE",
            CustomParser = Day,
        };

    /// <summary>What a command line without mistakes asks for.</summary>
    public SalariesOrder Of(ParseResult line)
    {
        var survey = line.GetRequiredValue(Survey);
        var into = Path.GetFullPath(line.GetValue(Into) ?? Path.Combine(ContentRoot.Find(), "salaries"));
        var around = Path.GetDirectoryName(into);
        return new SalariesOrder(
            survey,
            into,
            around is not null && Directory.Exists(Path.Combine(around, Roles)) ? around : ContentRoot.Find(),
            line.GetRequiredValue(Name),
            line.GetRequiredValue(Licence),
            line.GetRequiredValue(Url),
            line.GetValue(Snapshot) ?? SnapshotOf(survey)
        );
    }

    private static DateOnly SnapshotOf(string survey)
    {
        foreach (var date in Date().Matches(Path.GetFileName(survey)).Select(match => match.Value))
        {
            if (DateOnly.TryParseExact(date, "yyyy-MM-dd", out var day))
                return day;
        }
        var changed = DateOnly.FromDateTime(File.GetLastWriteTimeUtc(survey));
        Console.Error.WriteLine(
            $"snapshot {changed:yyyy-MM-dd}: the day on which the file was last changed; --snapshot says another"
        );
        return changed;
    }

    private static Argument<string> SurveyArgument()
    {
        var argument = new Argument<string>("CSV") { Description = "The survey's rows; may be compressed by gzip" };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var value }] || File.Exists(value))
                return;
            result.AddError(
                Directory.Exists(value) ? $"{value} is a folder; name the survey's file." : $"There is no file {value}."
            );
        });
        return argument;
    }

    private static Option<string?> IntoOption()
    {
        var option = new Option<string?>("--into")
        {
            Description = "Folder of the summaries; without it, the repository's content/salaries",
            HelpName = "DIR",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && File.Exists(value))
                result.AddError($"{value} is a file; name the folder of the summaries.");
        });
        return option;
    }

    private static Option<string> UrlOption()
    {
        var option = Text("--url", "Where it can be read", "https://aijobs.net/salaries/");
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && !IsWebAddress(value))
                result.AddError($"{value} is not an address; it starts with https:// or http://.");
        });
        return option;
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static Option<string> Text(string name, string description, string value) =>
        new(name) { Description = description, DefaultValueFactory = _ => value };

    private static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"{text} is not a day; write it as 2025-01-31.");
        return null;
    }

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.None, 5000)]
    private static partial Regex Date();
}
