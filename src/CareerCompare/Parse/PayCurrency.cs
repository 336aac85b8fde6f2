namespace CareerCompare.Parse;

/// <summary>A currency as adverts write it: a line of <c>pay-currencies.csv</c>.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Dollar">
/// Rough price of a US dollar, rounded from the rates of 2025. Only used to recognise slips, where a factor of two does not
/// matter.
/// </param>
/// <param name="MinYear">
/// The minimum amount that is taken to be yearly if no unit is given; null if pay is usually given by the month, so that only
/// an amount beyond any monthly pay is yearly. In Switzerland and India both are usual, so there it is more than a month pays.
/// </param>
/// <param name="Signs">Its signs, some of which are shared with other currencies.</param>
internal sealed record PayCurrency(string Code, decimal Dollar, decimal? MinYear, IReadOnlyList<string> Signs);
