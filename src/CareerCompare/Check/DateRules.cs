namespace CareerCompare.Check;

/// <summary>Finds dates in the future. Their problems are not stored with a file, since they go away with time.</summary>
internal static class DateRules
{
    /// <summary>Tomorrow is allowed, because it has already begun somewhere on earth.</summary>
    public static IEnumerable<Problem> Future(IReadOnlyList<FileRecord> records, DateOnly today) =>
        from file in records
        where file.Seen is { Draft: false }
        from date in file.Seen!.Dates
        where date.Date > today.AddDays(1)
        select new Problem(
            Rule.FutureDate,
            file.Path,
            date.Line,
            date.Column,
            $"\"{date.Key}\" is in the future: {date.Date:yyyy-MM-dd}",
            // A job cannot be a draft.
            file.Seen!.Kind == ArticleKind.Job
                ? "correct the date, or add the file on that day"
                : null
        );
}
