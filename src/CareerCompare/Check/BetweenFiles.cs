using CareerCompare.Parse;

namespace CareerCompare.Check;

/// <summary>The rules between files. They see only what is remembered of each, so they hold for unchanged files too.</summary>
internal static class BetweenFiles
{
    public static IEnumerable<Problem> Check(IReadOnlyList<FileRecord> files, RoleNames names)
    {
        var shown = files.Where(file => !file.Summary!.Draft).ToList();
        return DuplicateNames(shown)
            .Concat(DuplicateTitles(shown))
            .Concat(DuplicatePairs(shown))
            .Concat(UnknownRoles(files, names, shown))
            .Concat(BrokenLinks(files, names, shown));
    }

    private static IEnumerable<Problem> DuplicateNames(List<FileRecord> files)
    {
        var owners = new Dictionary<string, FileRecord>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Summary!.Kind == ArticleKind.Role))
        foreach (var name in file.Summary!.Aliases.Prepend(file.Summary.Title))
        {
            if (owners.TryAdd(Name.Key(name), file) || owners[Name.Key(name)] == file)
                continue;
            var first = owners[Name.Key(name)];
            var message = $"the name \"{name}\" belongs to {first.Path} already";
            yield return new Problem(Rule.DuplicateName, file.Path, 1, 1, message);
        }
    }

    private static IEnumerable<Problem> DuplicateTitles(List<FileRecord> files)
    {
        var others = files.Where(file => file.Summary!.Kind is ArticleKind.Comparison or ArticleKind.Term);
        foreach (var group in others.GroupBy(file => (file.Summary!.Kind, Name.Key(file.Summary.Title))))
        foreach (var file in group.Skip(1))
        {
            var message = $"the title \"{file.Summary!.Title}\" is that of {group.First().Path} already";
            yield return new Problem(Rule.DuplicateTitle, file.Path, 1, 1, message);
        }
    }

    private static IEnumerable<Problem> DuplicatePairs(List<FileRecord> files)
    {
        var comparisons = files.Where(file => file.Summary!.Kind == ArticleKind.Comparison);
        foreach (
            var group in comparisons.GroupBy(file =>
                string.Join(' ', file.Summary!.Roles.Order(StringComparer.Ordinal))
            )
        )
        foreach (var file in group.Skip(1))
        {
            var message = $"{group.First().Path} compares these two roles already";
            yield return new Problem(Rule.DuplicatePair, file.Path, 1, 1, message);
        }
    }

    private static IEnumerable<Problem> UnknownRoles(
        IReadOnlyList<FileRecord> files,
        RoleNames names,
        List<FileRecord> shown
    )
    {
        var slugs = shown.SelectMany(file => file.Summary!.Roles).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            // A role that only comparisons name is a role; one that is spelled almost like another is a slip.
            foreach (var mention in file.Summary!.Named.Where(mention => names.Find(mention.Name) is null))
            {
                if (names.Near(mention.Name) is { } near)
                    yield return Unknown(file, mention, $"did you mean \"{near}\"?");
            }
            foreach (var mention in file.Summary.Related)
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
        new(Rule.UnknownRole, file.Path, mention.Line, mention.Column, $"no article is about \"{mention.Name}\"", hint);

    private static IEnumerable<Problem> BrokenLinks(
        IReadOnlyList<FileRecord> files,
        RoleNames names,
        List<FileRecord> shown
    )
    {
        var addresses = new SiteAddresses(shown.Select(file => file.Summary!), names);
        foreach (var file in files)
        foreach (var link in file.Summary!.Links.Where(link => !link.Image))
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
