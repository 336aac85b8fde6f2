using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary>Parses <c>redirects.yml</c>: a mapping of old paths to new ones, all of this site.</summary>
public static class RedirectsParser
{
    /// <summary>Parses the redirects. Returns null and adds a problem if the file is refused.</summary>
    public static Redirects? Parse(SourceFile file, ProblemList problems)
    {
        var before = problems.Count;
        if (SettingsParser.Map(file, problems) is not { } map)
            return null;
        var all = new List<Redirect>();
        foreach (var (key, value) in map.Pairs)
        {
            if (value is YamlScalar { Text: var to })
                Add(key, to, value);
            else
                Refuse(Rule.WrongType, value, "a new path is text");
        }
        var redirects = new Redirects(all);
        foreach (var redirect in all)
            Examine(redirect, redirects, file.Path, problems);
        return problems.Count == before ? redirects : null;

        void Add(YamlScalar key, string to, YamlValue place)
        {
            var from = Uri.UnescapeDataString(key.Text);
            if (SitePath.Fault(from) is { } oldFault)
                Refuse(Rule.RedirectPath, key, $"the old path {oldFault}");
            else if (SitePath.PageFault(to) is { } newFault)
                Refuse(Rule.RedirectPath, place, $"the new path {newFault}");
            else
                all.Add(new Redirect(from, to, key.Line, key.Column));
        }

        void Refuse(Rule rule, YamlValue at, string message) =>
            problems.Add(new Problem(rule, file.Path, at.Line, at.Column, message));
    }

    private static void Examine(Redirect redirect, Redirects redirects, string path, ProblemList problems)
    {
        var first = redirects.Find(redirect.From)!;
        if (first != redirect)
            problems.Add(At(Rule.DuplicateKey, $"\"{redirect.From}\" is repeated; it is first on line {first.Line}"));
        else if (redirects.IsEndless(redirect.From))
            problems.Add(
                At(Rule.RedirectLoop, $"{redirect.From} leads in circles, or over more than {Redirects.MaxSteps} steps")
            );

        Problem At(Rule rule, string message) => new(rule, path, redirect.Line, redirect.Column, message);
    }
}
