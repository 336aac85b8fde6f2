namespace CareerCompare.Parse;

/// <summary>Rules for the values of front matter: repeated or deceptive names, the order of dates, pay, occupations.</summary>
internal static class FrontMatterRules
{
    // Official job titles reach 100 characters and 12 words.
    private const int MaxNameLength = 500;
    private const int MaxNameWords = 200;

    private static readonly string[] PastDates = ["published", "updated", "posted", "verified"];

    // A job is gone on the day it expires, so a job that expires on the day it was posted would never be seen.
    private static readonly (string Earlier, string Later, bool OnSameDay)[] Order =
    [
        ("published", "updated", true),
        ("posted", "expires", false),
    ];

    /// <summary>Finds aliases that say nothing new, and words in two alphabets.</summary>
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
                    : $"the alias \"{name.Name}\" is listed already";
            yield return new Problem(Rule.DuplicateAlias, path, name.Line, name.Column, message);
        }
        foreach (var name in family is null ? names : names.Append(family))
        {
            if (Confusables.InMixedWord(name.Name) is { } letter)
                yield return new Problem(
                    Rule.Confusables,
                    path,
                    name.Line,
                    name.Column,
                    $"\"{name.Name}\" contains {letter}"
                );
        }
    }

    /// <summary>Finds names too long to search every text for.</summary>
    public static IEnumerable<Problem> LongNames(IEnumerable<Mention> names, string path) =>
        from name in names
        let words = Tokenizer.Tokenize(name.Name).Count
        where name.Name.Length > MaxNameLength || words > MaxNameWords
        let start = name.Name[..Math.Min(name.Name.Length, 40)].TrimEnd()
        let size = words > MaxNameWords ? $"{words:N0} words and signs" : $"{name.Name.Length:N0} characters"
        select new Problem(Rule.NameTooLong, path, name.Line, name.Column, $"the name \"{start}…\" has {size}");

    /// <summary>Finds dates in the wrong order.</summary>
    public static IEnumerable<Problem> Dates(TypedMap values, string path) =>
        from pair in Order
        let earlier = values.Date(pair.Earlier)
        let later = values.Date(pair.Later)
        where later < earlier || (earlier is not null && later == earlier && !pair.OnSameDay)
        let place = values.PlaceFor(pair.Later)!
        select new Problem(
            Rule.DateOrder,
            path,
            place.Line,
            place.Column,
            $"\"{pair.Later}\" is {(pair.OnSameDay ? "before" : "not after")} \"{pair.Earlier}\", which is {earlier:yyyy-MM-dd}"
        );

    /// <summary>Finds pay of a job that could mean several things.</summary>
    public static IEnumerable<Problem> Pay(TypedMap values, JobFacts? job, string path)
    {
        if (job is not { StatesPay: true, PayText: { } text, Pay: null } || values.PlaceFor("salary") is not { } place)
            yield break;
        var missing = PayNotation.Missing(text).Select(unit => $"\"{text} {unit.InWords()}\"").ToList();
        var (message, hint) =
            missing.Count == 0
                ? ($"\"{text}\" could mean several things, or none", null)
                : (
                    $"\"{text}\" does not say for what time it is paid",
                    $"write {string.Join(" or ", missing)}; until then it is shown as written, and compared with nothing"
                );
        yield return new Problem(Rule.UnclearPay, path, place.Line, place.Column, message, hint);
    }

    /// <summary>Finds codes and grades that are malformed or do not fit each other.</summary>
    public static IEnumerable<Problem> Occupation(TypedMap front, string path)
    {
        if (front.Map("occupation") is not { } values)
            yield break;
        var codes = Codes(values);
        foreach (var code in codes.Where(code => !CareerCompare.Pay.Occupation.HasForm(code.Classification, code.Code)))
            yield return new Problem(
                Rule.WrongType,
                path,
                code.Line,
                code.Column,
                $"\"{code.Code}\" does not have the form of a code of {code.Classification}",
                $"write it as {CareerCompare.Pay.Occupation.Examples[code.Classification]}"
            );
        // Codes and grades of the wrong type are reported already.
        if (codes.Count < CareerCompare.Pay.Occupation.Classifications.Count(key => values.PlaceFor(key) is not null))
            yield break;
        var grade = values.Text("grade");
        if (grade is null && values.PlaceFor("grade") is not null)
            yield break;
        var place = values.PlaceFor("grade") ?? front.PlaceFor("occupation")!;
        if (grade is not null && !CareerCompare.Pay.Occupation.Grades.Contains(grade))
            yield return new Problem(
                Rule.WrongType,
                path,
                place.Line,
                place.Column,
                $"\"{grade}\" is no grade",
                $"write {string.Join(", ", CareerCompare.Pay.Occupation.Grades)}"
            );
        else if (grade is null or "none" ? codes.Count > 0 : codes.Count == 0)
            yield return new Problem(
                Rule.OccupationGrade,
                path,
                place.Line,
                place.Column,
                codes.Count == 0
                    ? $"the grade is {grade}, and there is no code"
                    : $"there is a code, and {(grade is null ? "no grade" : "the grade is none")}"
            );
    }

    /// <summary>The codes of official classifications.</summary>
    /// <param name="values">The keys of <c>occupation</c>.</param>
    public static IReadOnlyList<OccupationMention> Codes(TypedMap values) =>
        [
            .. from classification in CareerCompare.Pay.Occupation.Classifications
            let code = values.Text(classification)
            where code is not null
            let place = values.PlaceFor(classification)!
            select new OccupationMention(classification, code, place.Line, place.Column),
        ];

    /// <summary>The dates that must not be in the future.</summary>
    public static IReadOnlyList<DateMention> Past(TypedMap values) =>
        [
            .. from key in PastDates
            let date = values.Date(key)
            where date is not null
            let place = values.PlaceFor(key)!
            select new DateMention(key, date.Value, place.Line, place.Column),
        ];

    // Here, unlike in NameKey, a plural is another word: a reader may look for either.
    private static string Spelling(string name) =>
        string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
