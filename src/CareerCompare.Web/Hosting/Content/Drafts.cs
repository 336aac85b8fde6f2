using CareerCompare.Publish;

namespace CareerCompare.Web.Hosting.Content;

/// <summary>What check says of a job that a page puts together; pages themselves neither parse nor publish.</summary>
public sealed class Drafts(DraftCheck check)
{
    /// <summary>What is wrong with a draft.</summary>
    public IReadOnlyList<DraftFault> Faults(JobDraft draft) =>
        draft.Faults().ToList() is { Count: > 0 } faults
            ? faults
            // The form does not ask for the text; the editor writes it into the file.
            :
            [
                .. check
                    .Check(draft)
                    .Where(problem => problem.Rule != Rule.EmptyBody)
                    .Select(problem => Fault(draft, problem)),
            ];

    private static DraftFault Fault(JobDraft draft, Problem problem) =>
        new(
            draft.KeyAt(problem.Line) ?? JobDraft.Keys[0].Key,
            $"{problem.Message}: {problem.Advice}.",
            problem.Rule.Severity == Severity.Error
        );
}
