using CareerCompare.Parse;

namespace CareerCompare.Check;

/// <summary>The rules of terms: their kinds exist, and names in double brackets are terms.</summary>
internal static class TermRules
{
    public static IEnumerable<Problem> Check(IReadOnlyList<FileRecord> records, TermKinds kinds)
    {
        var files = records.Where(record => record.Seen is not null).ToList();
        var names = files
            .Where(file => file.Seen is { Kind: ArticleKind.Term })
            .SelectMany(file => file.Seen!.Names.Select(name => name.Name).Append(file.Seen.Slug))
            .DistinctBy(NameKey.For)
            .ToDictionary(NameKey.For, StringComparer.Ordinal);
        var nearest = new Nearest();
        foreach (var file in files)
        {
            if (file.Seen!.TermKind is { } kind && kinds.Find(kind.Name) is null)
                yield return Kind(file, kind, kinds);
            foreach (var mention in file.Seen.Terms.Where(mention => !names.ContainsKey(NameKey.For(mention.Name))))
            {
                var near = nearest.To(NameKey.For(mention.Name), names.Keys);
                yield return new Problem(
                    Rule.UnknownTerm,
                    file.Path,
                    mention.Line,
                    mention.Column,
                    $"no term is called \"{mention.Name}\"",
                    near is null ? null : $"did you mean \"{names[near]}\"?"
                );
            }
        }
    }

    private static Problem Kind(FileRecord file, Mention kind, TermKinds kinds) =>
        new(
            Rule.UnknownKind,
            file.Path,
            kind.Line,
            kind.Column,
            $"there is no kind \"{kind.Name}\"",
            $"the kinds are {string.Join(", ", kinds.All.Select(known => known.Key))}"
        );
}
