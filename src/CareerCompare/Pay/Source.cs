namespace CareerCompare.Pay;

/// <summary>A source of figures: <c>sources/KEY.yml</c>.</summary>
/// <param name="Key">The file's name, also used in <c>pay/KEY/</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Its publisher.</param>
/// <param name="Address">Its address.</param>
/// <param name="Licence">The licence of its figures.</param>
/// <param name="Edition">The edition used.</param>
/// <param name="Retrieved">The date on which it was retrieved.</param>
/// <param name="Row">The meaning of one row, as a phrase: <c>one end of an advertised pay range</c>.</param>
/// <param name="Counted">Who or what is counted, in a sentence.</param>
/// <param name="NotCounted">Who or what is not counted, in a sentence.</param>
/// <param name="Faults">Known faults, a sentence each.</param>
/// <param name="Next">When the next edition is due; null if unknown.</param>
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
