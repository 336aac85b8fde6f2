namespace CareerCompare.Cli;

/// <summary>The program's exit codes.</summary>
internal static class ExitCode
{
    /// <summary>No errors; there may be warnings.</summary>
    public const int Clean = 0;

    /// <summary>There are errors.</summary>
    public const int Errors = 1;

    /// <summary>The command line was not understood.</summary>
    public const int WrongUse = 2;

    /// <summary>Interrupted: 128 + SIGINT, as in shells.</summary>
    public const int Interrupted = 130;

    /// <summary>The exit code for a list of problems.</summary>
    public static int For(IReadOnlyList<Problem> problems) =>
        problems.Any(problem => problem.Rule.Severity == Severity.Error) ? Errors : Clean;
}
