using CareerCompare.Parse;

namespace CareerCompare.Check;

/// <summary>The rules between files. They see only what is remembered of each, so they hold for unchanged files too.</summary>
internal static class BetweenFiles
{
    public static IEnumerable<Problem> Check(IReadOnlyList<FileRecord> records, RoleNames names)
    {
        var files = records.Where(record => record.Seen is not null).ToList();
        var shown = files.Where(file => !file.Seen!.Draft).ToList();
        return DuplicateNames(shown)
            .Concat(DuplicateTitles(shown))
            .Concat(DuplicatePairs(shown))
            .Concat(UnknownRoles(files, names, shown))
            .Concat(BrokenLinks(files, names, shown));
    }

    private static IEnumerable<Problem> DuplicateNames(List<FileRecord> files)
    {
        var owners = new Dictionary<string, FileRecord>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Seen!.Kind == ArticleKind.Role))
        foreach (var name in file.Seen!.Names)
        {
            if (owners.TryAdd(Name.Key(name.Name), file) || owners[Name.Key(name.Name)] == file)
                continue;
            var first = owners[Name.Key(name.Name)];
            var message = $"the name \"{name.Name}\" belongs to {first.Path} already";
            yield return At(Rule.DuplicateName, file, name, message);
        }
    }

    private static IEnumerable<Problem> DuplicateTitles(List<FileRecord> files)
    {
        var others = files.Where(file =>
            file.Seen is { Kind: ArticleKind.Comparison or ArticleKind.Term, Names.Count: > 0 }
        );
        foreach (var group in others.GroupBy(file => (file.Seen!.Kind, Name.Key(file.Seen.Names[0].Name))))
        foreach (var file in group.Skip(1))
        {
            var title = file.Seen!.Names[0];
            var message = $"the title \"{title.Name}\" is that of {group.First().Path} already";
            yield return At(Rule.DuplicateTitle, file, title, message);
        }
    }

    private static IEnumerable<Problem> DuplicatePairs(List<FileRecord> files)
    {
        var comparisons = files.Where(file => file.Seen is { Kind: ArticleKind.Comparison, Roles.Count: 2 });
        foreach (
            var group in comparisons.GroupBy(file => string.Join(' ', file.Seen!.Roles.Order(StringComparer.Ordinal)))
        )
        foreach (var file in group.Skip(1))
        {
            var message = $"{group.First().Path} compares these two roles already";
            yield return At(Rule.DuplicatePair, file, file.Seen!.Named[0], message);
        }
    }

    private static IEnumerable<Problem> UnknownRoles(
        IReadOnlyList<FileRecord> files,
        RoleNames names,
        List<FileRecord> shown
    )
    {
        var slugs = shown.SelectMany(file => file.Seen!.Roles).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            // A role that only comparisons name is a role; one that is spelled almost like another is a slip.
            foreach (var mention in file.Seen!.Named.Where(mention => names.Find(mention.Name) is null))
            {
                if (names.Near(mention.Name) is { } near)
                    yield return Unknown(file, mention, $"did you mean \"{near}\"?");
            }
            foreach (var mention in file.Seen.Related)
            {
                if (names.Find(mention.Name) is null && !slugs.Contains(names.Resolve(mention.Name).Slug))
                    yield return Unknown(
                        file,
                        mention,
                        names.Near(mention.Name) is { } near ? $"did you mean \"{near}\"?" : null
                    );
            }
        }
    }

    private static Problem Unknown(FileRecord file, Mention mention, string? hint) =>
        At(Rule.UnknownRole, file, mention, $"no article is about \"{mention.Name}\"", hint);

    private static Problem At(Rule rule, FileRecord file, Mention mention, string message, string? hint = null) =>
        new(rule, file.Path, mention.Line, mention.Column, message, hint);

    private static IEnumerable<Problem> BrokenLinks(
        IReadOnlyList<FileRecord> files,
        RoleNames names,
        List<FileRecord> shown
    )
    {
        var addresses = new SiteAddresses(shown.Select(file => file.Seen!), names);
        foreach (var file in files)
        foreach (var link in file.Seen!.Links.Where(link => !link.Image))
        {
            if (addresses.Exists(link.Url, out var near))
                continue;
            var hint = near is null ? null : $"did you mean {near}?";
            yield return new Problem(
                Rule.BrokenLink,
                file.Path,
                link.Line,
                link.Column,
                $"there is no page {link.Url}",
                hint
            );
        }
    }
}
