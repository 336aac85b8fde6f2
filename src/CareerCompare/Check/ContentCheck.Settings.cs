using System.Diagnostics.CodeAnalysis;
using CareerCompare.Parse;
using CareerCompare.Read;

namespace CareerCompare.Check;

/// <content>Files that are no articles: settings, sources, pictures and figures of pay.</content>
public sealed partial class ContentCheck
{
    private ContentSettings ReadSettings()
    {
        var vocabulary = Setting("sections.yml", SettingsParser.Sections, SettingsParser.DefaultSections);
        return new ContentSettings(
            vocabulary,
            Setting("site.yml", SiteParser.Parse, SettingsParser.DefaultSite),
            Setting(RedirectRules.Path, RedirectsParser.Parse, Redirects.None),
            Setting("kinds.yml", SettingsParser.Kinds, SettingsParser.DefaultKinds),
            Sources(),
            Setting<IReadOnlyList<PublishedPath>>(ContentFolder.Published, PublishedParser.Parse, [])
        )
        {
            Basis = ArticleParser.Version + files.Find(file => file.Record.Path == "sections.yml")?.Record.Good,
        };
    }

    [return: NotNullIfNotNull(nameof(shipped))]
    private T? Setting<T>(string path, Func<SourceFile, ProblemList, T?> parse, T? shipped)
        where T : class
    {
        var entry = source.Files.FirstOrDefault(file => file.Path == path);
        var file = entry is null ? null : Loaded(entry);
        if (file is null)
        {
            if (!IsRefused(path) || GoodSetting(path, parse) is not { } good)
                return shipped;
            Add([new CheckedFile(good.Record.Refused()) { Source = good.Source }]);
            return good.Value;
        }
        var problems = new ProblemList();
        if (parse(file, problems) is { } value)
        {
            var record = new FileRecord(path, file.Digest, file.Digest, file.Digest, null, null, [.. problems]);
            Add([new CheckedFile(record) { Source = file.Text }]);
            return value;
        }
        var lastGood = GoodSetting(path, parse);
        var held = new FileRecord(path, file.Digest, file.Digest, lastGood?.Record.Good, null, null, [.. problems]);
        Add([new CheckedFile(held) { Source = lastGood?.Source }]);
        return lastGood?.Value ?? shipped;
    }

    private (FileRecord Record, string Source, T Value)? GoodSetting<T>(
        string path,
        Func<SourceFile, ProblemList, T?> parse
    )
        where T : class =>
        LastGoodFile(path, kind: null) is { } file && parse(file, []) is { } value
            ? (
                new FileRecord(
                    path,
                    file.Digest,
                    file.Digest,
                    known.GetValueOrDefault(path)?.Good ?? file.Digest,
                    null,
                    null,
                    []
                ),
                file.Text,
                value
            )
            : null;

    private List<Source> Sources() =>
        [
            .. source
                .Files.Where(file => file.IsSource)
                .Select(file => file.Path)
                .Concat(RefusedPaths(path => IsIn(ContentFolder.Sources, path)))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToList()
                .Select(path => Setting<Source>(path, SourceParser.Parse, null))
                .OfType<Source>(),
        ];

    private void Pictures()
    {
        foreach (var picture in source.Pictures)
            Add([new CheckedFile(Picture(picture))]);
        foreach (var path in RefusedPaths(path => IsIn(ContentFolder.Images, path)))
        {
            if (last is not null)
                Add([new CheckedFile(known[path].Refused())]);
            else if (LastGoodPicture(path) is { } good)
                Add([
                    new CheckedFile(
                        Picture(new(path, good.MediaType, good.Width, good.Height, 0, default, good.Digest)).Refused()
                    ),
                ]);
        }
    }

    private static FileRecord Picture(SourcePicture picture) =>
        new(picture.Path, picture.Digest, picture.Digest, picture.Digest, null, null, []) { Picture = picture };

    private CheckedFile? Pay(SourceEntry entry)
    {
        if (Loaded(entry) is not { } file)
            return RefusedPay(entry.Path);
        var old = known.GetValueOrDefault(file.Path);
        if (old is not null && old.Inputs == Digest(file.Digest, ArticleParser.Version))
            return new CheckedFile(old);
        var parsed = Parsed(file);
        if (!parsed.Record.HeldBack)
            return parsed;
        if (old is not null)
            return new CheckedFile(parsed.Record with { Good = old.Good, Pay = old.Pay }, Parsed: true);
        return GoodPay(file.Path) is { } good
            ? good with
            {
                Record = parsed.Record with { Good = good.Record.Good, Pay = good.Record.Pay },
            }
            : parsed;
    }

    private static CheckedFile Parsed(SourceFile file)
    {
        var inputs = Digest(file.Digest, ArticleParser.Version);
        var problems = new ProblemList();
        var pay = PayParser.Parse(file, problems);
        var record = new FileRecord(
            file.Path,
            file.Digest,
            inputs,
            pay is null ? null : inputs,
            null,
            null,
            [.. problems]
        )
        {
            Pay = pay is null ? null : PayContents.For(pay),
        };
        return new CheckedFile(record, Parsed: true) { Pay = pay, Source = pay is null ? null : file.Text };
    }

    private CheckedFile? RefusedPay(string path)
    {
        if (last is not null)
            return known.GetValueOrDefault(path) is { } old ? new CheckedFile(old.Refused()) : null;
        return GoodPay(path) is { } good ? good with { Record = good.Record.Refused() } : null;
    }

    private CheckedFile? GoodPay(string path) =>
        LastGoodFile(path, kind: null) is { } file && Parsed(file) is { Record.HeldBack: false } good ? good : null;
}
