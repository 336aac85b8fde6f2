using System.CommandLine;
using System.CommandLine.Invocation;
using CareerCompare.Cli;

var verbs = new RootCommand("CareerCompare: looks after the content of the site")
{
    CheckVerb.Create(),
    PublishVerb.Create(),
    ExplainVerb.Create(),
    PayVerb.Create(),
    RecordVerb.Create(),
};

var line = verbs.Parse(args);
if (line.Errors.Count == 0)
    return await line.InvokeAsync();

// Standard error, and not the whole help: nobody should read a complaint as if it were a result.
if (line.Action is ParseErrorAction complaint)
{
    complaint.ShowHelp = false;
    complaint.ShowTypoCorrections = line.CommandResult.Command == verbs;
}
line.Invoke(new InvocationConfiguration { Output = Console.Error, Error = Console.Error });
Console.Error.WriteLine("--help shows the verbs and their options");
return ExitCode.WrongUse;
