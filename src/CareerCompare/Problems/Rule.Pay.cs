namespace CareerCompare.Problems;

// Rules of pay and its sources.
public sealed partial record Rule
{
    public static readonly Rule SummaryColumns = Error(
        "summary-columns",
        "A file of pay/ starts with the columns of advertised ranges, wages, exchange rates, price levels or counts of rows.",
        "let pay summarize write the file"
    );
    public static readonly Rule SummaryValue = Error(
        "summary-value",
        "Each value of a file of pay/ is what its column asks for.",
        "correct the value, or let pay summarize write the file again"
    );
    public static readonly Rule SummaryGroup = Error(
        "summary-group",
        "A file of pay/ has each group once, advertised ranges that of all adverts, and each group in US dollars.",
        "let pay summarize write the file again"
    );
    public static readonly Rule PercentileOrder = Error(
        "percentile-order",
        "A higher percentile is at least the lower one, and the high end of ranges at least their low end.",
        "let pay summarize write the file again"
    );
    public static readonly Rule SummarySplit = Error(
        "summary-split",
        "The parts of a group add up to its distinct ranges, and these are not more than its adverts.",
        "let pay summarize write the file again"
    );
    public static readonly Rule RepeatedFigure = Reference(
        "repeated-figure",
        "All files of pay/ together have each wage of a source once, one rate a year for a currency, one price level a year for a country, and one file of counts for a source.",
        "keep it in one of the two files; until then that of the first by name is shown"
    );
    public static readonly Rule SalarySourceMissing = Reference(
        "salary-source-missing",
        "The figures of pay/KEY/ have a source: sources/KEY.yml.",
        "write sources/KEY.yml; until then none of them is shown"
    );
    public static readonly Rule UnknownTitle = Warning(
        "unknown-title",
        "A job title of a role is counted in some file of advertised ranges.",
        "correct the title, or run pay summarize again"
    );
    public static readonly Rule SharedTitle = Warning(
        "shared-title",
        "A job title belongs to one role: otherwise a comparison counts the same adverts on both sides.",
        "keep the title in one of the two files"
    );
    public static readonly Rule OccupationGrade = Reference(
        "occupation-grade",
        "An official occupation has a code and a grade: exact, listed or nearest; none if no code is near.",
        "write both, or grade: none alone"
    );
    public static readonly Rule UnknownOccupation = Warning(
        "unknown-occupation",
        "Some file of wages has the code of an official occupation.",
        "correct the code, or run pay summarize again; until then no wage of it is shown"
    );
    public static readonly Rule SourceOverdue = Warning(
        "source-overdue",
        "The edition of a source is its newest: its next is not due yet.",
        "fetch the new edition, run pay summarize, and write edition, retrieved and next"
    );
    public static readonly Rule ClaimIncomplete = Warning(
        "claim-incomplete",
        "A salary claim has a statistic, an amount, a currency, a year and a source.",
        "add what is missing; until then the claim is not shown"
    );
    public static readonly Rule ClaimAmount = Reference(
        "claim-amount",
        "A yearly pay is more than 0 and at most 100,000,000.",
        "write the amount a year; until then the claim is not shown"
    );
    public static readonly Rule CurrencyWithoutRate = Warning(
        "currency-without-rate",
        "Amounts in other currencies can be compared where a file of exchange rates or site.yml has the currency's rate.",
        "add the rate; until then the amount is shown alone"
    );
    public static readonly Rule StaleSource = Warning(
        "stale-source",
        "Pay figures and exchange rates are not older than site.yml allows.",
        "quote a newer figure, or remove this one"
    );
    public static readonly Rule UnclearPay = Warning(
        "unclear-pay",
        "A job's pay names one currency, one or two amounts that people are paid, and the period if a month could be meant.",
        "write it as USD 100K - 130K, GBP 65K+, EUR 850 a day; until then it is shown as written, and compared with nothing"
    );
}
