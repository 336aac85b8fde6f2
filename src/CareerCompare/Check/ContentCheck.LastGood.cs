using System.Security.Cryptography;
using System.Text;
using CareerCompare.Parse;
using CareerCompare.Read;

namespace CareerCompare.Check;

/// <content>Files that are refused or held back, and their last good versions.</content>
public sealed partial class ContentCheck
{
    // Refused, or deleted while it was read: keep its last good version.
    private CheckedFile? RefusedArticle(string path, ArticleKind kind)
    {
        if (last is not null && !known.ContainsKey(path))
            return null;
        if (last is not null && known[path].Refused() is var old && !IsLastGoodOutdated(old))
            return new CheckedFile(old);
        return GoodArticle(path, kind) is { } good ? good with { Record = good.Record.Refused() } : null;
    }

    private CheckedFile? GoodArticle(string path, ArticleKind kind)
    {
        if (LastGoodFile(path, kind) is not { } file)
            return null;
        var good = Parsed(ArticleParser.ParseHead(file));
        return good.Record.HeldBack ? null : good;
    }

    private SourceFile? LastGoodFile(string path, ArticleKind? kind) =>
        LastGood(path) is { } text
            ? new SourceFile(
                path,
                kind,
                Path.GetFileNameWithoutExtension(path),
                text,
                Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))
            )
            : null;

    // Only those refused when the folder was listed; others are refused when they are read.
    private List<string> RefusedPaths(Func<string, bool> which)
    {
        if (source.Refused.Count == 0)
            return [];
        var found = source.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. (
                last is null
                    ? lastGoodPaths ??= LastGoodPaths()
                    : known.Keys.Where(path => source.Looked?.Contains(path) != false)
            )
                .Where(which)
                .Where(path => IsRefused(path) && !found.Contains(path)),
        ];
    }

    private bool IsRefused(string path)
    {
        for (var at = path; at.Length > 0; at = Path.GetDirectoryName(at) ?? "")
        {
            if (refused.Contains(at))
                return true;
        }
        return false;
    }
}
