namespace CareerCompare.Parse;

/// <summary>What checked front matter says of itself: names that repeat or deceive, and dates.</summary>
internal static class FrontMatterRules
{
    private static readonly string[] PastDates = ["published", "updated", "posted"];

    private static readonly (string Earlier, string Later)[] Order = [("published", "updated"), ("posted", "expires")];

    /// <summary>Aliases that say nothing new, and words in two alphabets.</summary>
    /// <param name="names">The title, then the aliases.</param>
    /// <param name="family">The family, or null.</param>
    /// <param name="path">The file.</param>
    public static IEnumerable<Problem> Names(IReadOnlyList<Mention> names, Mention? family, string path)
    {
        var first = new Dictionary<string, Mention>(StringComparer.Ordinal);
        foreach (var name in names.Where(name => !first.TryAdd(Spelling(name.Name), name)))
        {
            var message =
                first[Spelling(name.Name)] == names[0]
                    ? $"\"{name.Name}\" is the title already"
                    : $"the alias \"{name.Name}\" stands here already";
            yield return new Problem(Rule.DuplicateAlias, path, name.Line, name.Column, message);
        }
        foreach (var name in family is null ? names : names.Append(family))
        {
            if (LookAlike.InMixedWord(name.Name) is { } letter)
                yield return new Problem(
                    Rule.LookAlike,
                    path,
                    name.Line,
                    name.Column,
                    $"\"{name.Name}\" holds {letter}"
                );
        }
    }

    /// <summary>Dates in the wrong order.</summary>
    public static IEnumerable<Problem> Dates(TypedMap values, string path) =>
        from pair in Order
        let earlier = values.Date(pair.Earlier)
        let later = values.Date(pair.Later)
        where later < earlier
        let place = values.PlaceOf(pair.Later)!
        select new Problem(
            Rule.DateOrder,
            path,
            place.Line,
            place.Column,
            $"\"{pair.Later}\" is before \"{pair.Earlier}\", which is {earlier:yyyy-MM-dd}"
        );

    /// <summary>A job's pay that could mean several things.</summary>
    public static IEnumerable<Problem> Pay(TypedMap values, JobFacts? job, string path) =>
        job is { PayText: { } text, Pay: null } && values.PlaceOf("salary") is { } place && text.Any(char.IsAsciiDigit)
            ?
            [
                new Problem(
                    Rule.UnclearPay,
                    path,
                    place.Line,
                    place.Column,
                    $"\"{text}\" could mean several things, or none"
                ),
            ]
            : [];

    /// <summary>The days that lie behind us.</summary>
    public static IReadOnlyList<DateMention> Past(TypedMap values) =>
        [
            .. from key in PastDates
            let date = values.Date(key)
            where date is not null
            let place = values.PlaceOf(key)!
            select new DateMention(key, date.Value, place.Line, place.Column),
        ];

    // Plurals are other words here: a reader may look for either.
    private static string Spelling(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
