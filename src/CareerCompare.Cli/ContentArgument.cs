using System.CommandLine;
using CareerCompare.Read;

namespace CareerCompare.Cli;

/// <summary>The content folder that a verb works on.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Shown">Its path as shown in reports, relative to the repository's root.</param>
internal sealed record ContentArgument(string Path, string Shown)
{
    private const string Default = "content";

    /// <summary>The argument DIR.</summary>
    public static Argument<string?> Argument()
    {
        var argument = new Argument<string?>("DIR")
        {
            Description = "Content folder; by default the repository's content/",
            Arity = ArgumentArity.ZeroOrOne,
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is not [{ Value: var value }] || Directory.Exists(value))
                return;
            var shown = Report.Printable(value);
            if (value.StartsWith('-'))
                result.AddError($"There is no option {shown}; for a folder with that name, write ./{shown}.");
            else if (File.Exists(value))
                result.AddError($"{shown} is a file; name the content folder that contains it.");
            else
                result.AddError($"There is no folder {shown}.");
        });
        return argument;
    }

    /// <summary>The folder named on the command line, or else the content folder of the current repository.</summary>
    public static ContentArgument For(string? named)
    {
        if (named is not null)
            return new ContentArgument(named, named.Replace('\\', '/').TrimEnd('/'));
        return new ContentArgument(ContentRoot.Find(), Default);
    }

    /// <summary>The path of a file in the folder, relative to the repository's root, with <c>/</c>.</summary>
    public string Locate(string path) => Shown is "" or "." ? path : $"{Shown}/{path}";
}
