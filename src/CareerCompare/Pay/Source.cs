namespace CareerCompare.Pay;

/// <summary>Where figures come from: <c>sources/KEY.yml</c>.</summary>
/// <param name="Key">The file's name: what <c>pay/KEY/</c> calls it.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Address">Where it can be read.</param>
/// <param name="Licence">Under which licence its figures are.</param>
/// <param name="Edition">Which state of it is used.</param>
/// <param name="Retrieved">The day on which that was fetched.</param>
/// <param name="Row">What one row is, as a phrase: <c>one end of an advertised pay range</c>.</param>
/// <param name="Counted">Who or what is counted, in a sentence.</param>
/// <param name="NotCounted">Who or what is not, in a sentence.</param>
/// <param name="Faults">Known faults, a sentence each.</param>
/// <param name="Next">When the next edition is due; null where none is.</param>
public sealed record Source(
    string Key,
    string Title,
    string Publisher,
    string Address,
    string Licence,
    string Edition,
    DateOnly Retrieved,
    string Row,
    string Counted,
    string NotCounted,
    IReadOnlyList<string> Faults,
    DateOnly? Next
);
