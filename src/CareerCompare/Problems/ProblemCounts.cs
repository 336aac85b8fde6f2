namespace CareerCompare.Problems;

/// <summary>Counts problems.</summary>
public static class ProblemCounts
{
    /// <summary>The exact number of errors or warnings, including those that a problem counts without showing them.</summary>
    public static int Count(this IEnumerable<Problem> problems, Severity severity) =>
        problems.Where(problem => problem.Rule.Severity == severity).Sum(problem => problem.Count);
}
