using System.CommandLine;
using CareerCompare.Read;

namespace CareerCompare.Cli;

/// <summary>The folder that a verb works on.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Shown">How reports that are read at the repository's root call it.</param>
internal sealed record ContentFolder(string Path, string Shown)
{
    private const string Default = "content";

    /// <summary>The argument DIR.</summary>
    public static Argument<string?> Argument()
    {
        var argument = new Argument<string?>("DIR")
        {
            Description = "Content folder; without it, the repository's content/",
            Arity = ArgumentArity.ZeroOrOne,
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var value }] || Directory.Exists(value))
                return;
            var shown = Report.Printable(value);
            if (value.StartsWith('-'))
                result.AddError($"There is no option {shown}; a folder of that name is ./{shown}.");
            else if (File.Exists(value))
                result.AddError($"{shown} is a file; name the content folder that it stands in.");
            else
                result.AddError($"There is no folder {shown}.");
        });
        return argument;
    }

    /// <summary>The folder named on the command line; without one, that of the repository around us.</summary>
    public static ContentFolder For(string? named)
    {
        if (named is not null)
            return new ContentFolder(named, named.Replace('\\', '/').TrimEnd('/'));
        return new ContentFolder(ContentRoot.Find(), Default);
    }

    /// <summary>A file of the folder as the repository's root sees it, with <c>/</c>.</summary>
    public string Locate(string path) => Shown is "" or "." ? path : $"{Shown}/{path}";
}
