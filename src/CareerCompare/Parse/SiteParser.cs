using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary>Parses <c>site.yml</c>.</summary>
public static class SiteParser
{
    private const int MaxYears = 50;
    private const decimal MinRate = 0.000_001m;

    /// <summary>Parses the site. Returns null and adds a problem if the file is refused.</summary>
    public static Site? Parse(SourceFile file, ProblemList problems)
    {
        var before = problems.Count;
        if (SettingsParser.Map(file, problems) is not { } map)
            return null;
        var values = new TypedMap(map, Schema.Site, file.Path, problems);
        var currencies = Currencies(values, file.Path, problems);
        var salaries = Salaries(values, file.Path, problems);
        if (problems.Count > before)
            return null;
        var name = values.Text("name")!;
        return new Site(name, values.Text("tagline") ?? "", values.Text("description") ?? name, values.Text("licence"))
        {
            Salaries = salaries,
            Currencies = currencies,
        };
    }

    private static SalaryRules Salaries(TypedMap site, string path, ProblemList problems)
    {
        var shipped = new SalaryRules();
        if (site.Map("salaries") is not { } values)
            return shipped;
        var rules = new SalaryRules(
            values.Whole("tooFew") ?? shipped.TooFew,
            values.Whole("small") ?? shipped.Small,
            values.Whole("staleAfter") ?? shipped.StaleAfter
        );
        if (
            rules.TooFew < SalaryGroups.MinRanges
            || rules.Small < rules.TooFew
            || rules.StaleAfter is < 1 or > MaxYears
        )
        {
            var place = site.PlaceFor("salaries")!;
            var message =
                $"tooFew is at least {SalaryGroups.MinRanges}, small at least tooFew, staleAfter from 1 to {MaxYears}";
            problems.Add(new Problem(Rule.WrongType, path, place.Line, place.Column, message));
        }
        return rules;
    }

    private static List<Currency> Currencies(TypedMap site, string path, ProblemList problems)
    {
        var currencies = new List<Currency> { Currency.UsDollar };
        foreach (var values in site.Maps("currencies"))
        {
            if (values.Text("code") is not { } code)
                continue;
            var usd = values.Number("usd");
            if (!Currency.IsCode(code))
                Add(Rule.WrongType, "code", $"\"{code}\" is no currency's code", "write three capital letters: EUR");
            else if (usd is not null && (values.Date("date") is null || values.Text("source") is null))
                Add(Rule.MissingKey, "usd", "a rate needs its date and its source", "add date: and source:");
            else if (usd is < MinRate or > 1 / MinRate)
                Add(Rule.WrongType, "usd", $"{usd} is no rate", "write the US dollars that one unit costs");
            else if (currencies.Exists(other => other.Code == code))
                Add(Rule.DuplicateKey, "code", $"the currency {code} is there already");
            currencies.Add(
                new Currency(code, values.Text("name") ?? code, values.Text("symbol"), usd is > 0 ? 1 / usd.Value : 0)
                {
                    Date = values.Date("date"),
                    Origin = values.Text("source"),
                }
            );

            void Add(Rule rule, string key, string message, string? hint = null)
            {
                var place = values.PlaceFor(key)!;
                problems.Add(new Problem(rule, path, place.Line, place.Column, message, hint));
            }
        }
        return currencies;
    }
}
