using System.Collections;
using System.Runtime.InteropServices;

namespace CareerCompare.Problems;

/// <summary>
/// Collects problems. Of one rule it holds the first <see cref="MaxShown"/> in each file and one more that counts the rest, so that
/// a file with the same mistake thousands of times costs neither memory nor pages of output. Rules are folded separately: an error
/// never disappears behind warnings. Reading a list gives problems folded; adding these to another list gives exact counts again.
/// </summary>
public sealed class ProblemList : IEnumerable<Problem>
{
    /// <summary>The number of problems of one rule that are shown for one file before the rest is counted.</summary>
    public const int MaxShown = 20;

    private readonly Dictionary<(string Path, string Rule), Kind> kinds = [];

    /// <summary>The number of problems added, including those that are only counted.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a problem.</summary>
    public void Add(Problem problem)
    {
        if (IsShown(problem, out var kind, out var index))
            kind.Insert(index, problem);
    }

    /// <summary>Adds a problem whose hint takes long to find: it is only asked for if the problem is shown.</summary>
    public void Add(Problem problem, Func<string?> hint)
    {
        if (IsShown(problem, out var kind, out var index))
            kind.Insert(index, problem.WithHint(hint()));
    }

    /// <summary>Adds problems.</summary>
    public void AddRange(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
            Add(problem);
    }

    /// <inheritdoc />
    public IEnumerator<Problem> GetEnumerator() => kinds.Values.SelectMany(kind => kind.Folded()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool IsShown(Problem problem, out Kind kind, out int index)
    {
        Count += problem.Count;
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(kinds, (problem.Path, problem.Rule.Name), out _);
        kind = place ??= new Kind();
        kind.Count += problem.Count;
        index = kind.IndexFor(problem);
        return index <= MaxShown;
    }

    // The problems of one rule in one file, in order. One more than is shown is kept, for the place of the rest.
    private sealed class Kind
    {
        private readonly List<Problem> first = [];

        public int Count { get; set; }

        public int IndexFor(Problem problem)
        {
            var index = first.Count;
            while (index > 0 && Problem.InOrder.Compare(first[index - 1], problem) > 0)
                index--;
            return index;
        }

        public void Insert(int index, Problem problem)
        {
            first.Insert(index, problem);
            if (first.Count > MaxShown + 1)
                first.RemoveAt(MaxShown + 1);
        }

        public IEnumerable<Problem> Folded() =>
            first.Count <= MaxShown
                ? first
                : first.Take(MaxShown).Append(first[MaxShown].StandingFor(Count - MaxShown));
    }
}
