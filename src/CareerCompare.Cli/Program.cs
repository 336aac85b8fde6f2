using System.CommandLine;
using System.CommandLine.Invocation;
using CareerCompare.Cli;

var verbs = new RootCommand("CareerCompare: manages the content of the site")
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

// Write to standard error, and not the whole help, so that nobody mistakes the message for a result.
if (line.Action is ParseErrorAction error)
{
    error.ShowHelp = false;
    error.ShowTypoCorrections = line.CommandResult.Command == verbs;
}
line.Invoke(new InvocationConfiguration { Output = Console.Error, Error = Console.Error });
Console.Error.WriteLine("--help lists the verbs and their options");
return ExitCode.WrongUse;
