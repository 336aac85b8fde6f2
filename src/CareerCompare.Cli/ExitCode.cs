namespace CareerCompare.Cli;

/// <summary>What the program answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to mend; there may be warnings.</summary>
    public const int Clean = 0;

    /// <summary>There are errors.</summary>
    public const int Errors = 1;

    /// <summary>The command line was not understood.</summary>
    public const int WrongUse = 2;

    /// <summary>Interrupted, as shells number it: 128 + SIGINT.</summary>
    public const int Interrupted = 130;

    /// <summary>The answer to a list of problems.</summary>
    public static int For(IReadOnlyList<Problem> problems) =>
        problems.Any(problem => problem.Rule.Severity == Severity.Error) ? Errors : Clean;
}
