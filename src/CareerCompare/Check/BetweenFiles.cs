using CareerCompare.Parse;

namespace CareerCompare.Check;

/// <summary>
/// The rules between files. They only need the summary of each file, so unchanged files are checked without parsing them again.
/// </summary>
internal static class BetweenFiles
{
    // Each is compared with every name.
    private const int MaxSlips = 500;

    public static IEnumerable<Problem> Check(IReadOnlyList<FileRecord> records, RoleNames names)
    {
        var files = records.Where(record => record.Seen is not null).ToList();
        var shown = files.Where(file => !file.Seen!.Draft).ToList();
        return DuplicateNames(shown)
            .Concat(DuplicateTitles(shown))
            .Concat(DuplicatePairs(shown))
            .Concat(UnknownRoles(files, names, shown))
            .Concat(TitleRoles(files, names));
    }

    // A slug is a name too: links and `related` may use it.
    private static IEnumerable<Problem> DuplicateNames(List<FileRecord> files)
    {
        foreach (var kind in new[] { ArticleKind.Role, ArticleKind.Term })
        {
            var owners = new Dictionary<string, FileRecord>(StringComparer.Ordinal);
            var titles = new HashSet<string>(StringComparer.Ordinal);
            var sameKind = files.Where(file => file.Seen!.Kind == kind).ToList();
            foreach (var file in sameKind)
                owners.TryAdd(NameKey.For(file.Seen!.Slug), file);
            foreach (var file in sameKind)
            foreach (var name in file.Seen!.Names)
            {
                var key = NameKey.For(name.Name);
                var title = name == file.Seen.Names[0] && !titles.Add(key);
                if (owners.TryAdd(key, file) || owners[key] == file || (title && kind == ArticleKind.Term))
                    continue;
                var message = $"the name \"{name.Name}\" belongs to {owners[key].Path} already";
                yield return At(Rule.DuplicateName, file, name, message);
            }
        }
    }

    private static IEnumerable<Problem> DuplicateTitles(List<FileRecord> files)
    {
        var others = files.Where(file =>
            file.Seen is { Kind: ArticleKind.Comparison or ArticleKind.Term, Names.Count: > 0 }
        );
        foreach (var group in others.GroupBy(file => (file.Seen!.Kind, NameKey.For(file.Seen.Names[0].Name))))
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
        foreach (var group in comparisons.GroupBy(file => RoleOrder.PairKey(file.Seen!.Roles)))
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
        var slips = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            // A role that only comparisons name is a role too, unless it is spelled almost like another: then it is a slip.
            foreach (var mention in file.Seen!.Named.Where(mention => names.Find(mention.Name) is null))
            {
                if (Near(mention.Name) is { } near)
                    yield return Unknown(file, mention, $"did you mean \"{near}\"?");
            }
            foreach (var mention in file.Seen.Related)
            {
                if (names.Find(mention.Name) is null && !slugs.Contains(names.Resolve(mention.Name).Slug))
                    yield return Unknown(
                        file,
                        mention,
                        Near(mention.Name) is { } near ? $"did you mean \"{near}\"?" : null
                    );
            }
        }

        string? Near(string name)
        {
            if (!slips.TryGetValue(name, out var near) && slips.Count < MaxSlips)
                slips[name] = near = names.Near(name);
            return near;
        }
    }

    private static Problem Unknown(FileRecord file, Mention mention, string? hint) =>
        At(Rule.UnknownRole, file, mention, $"no article is about \"{mention.Name}\"", hint);

    private static Problem At(Rule rule, FileRecord file, Mention mention, string message, string? hint = null) =>
        new(rule, file.Path, mention.Line, mention.Column, message, hint);

    private static IEnumerable<Problem> TitleRoles(List<FileRecord> files, RoleNames names)
    {
        foreach (var file in files.Where(file => file.Seen is { TitleRoles.Count: 2, Named.Count: 2 }))
        {
            var (title, roles) = (file.Seen!.TitleRoles, file.Seen.Named.Select(x => names.Resolve(x.Name)).ToList());
            if (
                (Means(title[0], roles[0]) && Means(title[1], roles[1]))
                || (Means(title[0], roles[1]) && Means(title[1], roles[0]))
            )
                continue;
            var message =
                $"the title speaks of \"{title[0].Name}\" and \"{title[1].Name}\", and the roles are "
                + $"\"{roles[0].Title}\" and \"{roles[1].Title}\"";
            yield return At(Rule.TitleRoles, file, title[0], message);
        }

        // If no role has this name, the side may contain one and say more: "AI Architect in 2026".
        bool Means(Mention side, RoleReference role) =>
            names.Find(side.Name) is { } found
                ? found.Slug == role.Slug
                : names
                    .NamesFor(role.Slug)
                    .Append(role.Title)
                    .Any(name =>
                        $" {NameKey.For(side.Name)} ".Contains($" {NameKey.For(name)} ", StringComparison.Ordinal)
                    );
    }
}
