namespace CareerCompare.Check;

/// <summary>Dates that are still to come. Not remembered with a file, since they pass.</summary>
internal static class DateRules
{
    /// <summary>Tomorrow is allowed: somewhere on earth it has begun.</summary>
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
            // A job has no draft to wait in.
            file.Seen!.Kind == ArticleKind.Job
                ? "correct the date, or add the file on that day"
                : null
        );
}
