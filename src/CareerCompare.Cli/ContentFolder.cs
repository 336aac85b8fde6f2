using System.CommandLine;

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
        // Else a mistyped option would be taken for a folder.
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] value }])
                result.AddError($"There is no option {value}; a folder of that name is ./{value}.");
        });
        return argument;
    }

    /// <summary>The folder named on the command line; without one, that of the repository around us.</summary>
    public static ContentFolder Of(string? named)
    {
        if (named is not null)
            return new ContentFolder(named, named.Replace('\\', '/').TrimEnd('/'));
        var root = Root(Directory.GetCurrentDirectory()) ?? Root(AppContext.BaseDirectory) ?? ".";
        return new ContentFolder(System.IO.Path.Combine(root, Default), Default);
    }

    /// <summary>A file of the folder as the repository's root sees it, with <c>/</c>.</summary>
    public string Locate(string path) => Shown is "" or "." ? path : $"{Shown}/{path}";

    private static string? Root(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "CareerCompare.sln")))
                return folder.FullName;
        return null;
    }
}
