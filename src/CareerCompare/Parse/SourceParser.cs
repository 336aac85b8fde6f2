using CareerCompare.Read;

namespace CareerCompare.Parse;

/// <summary>Parses <c>sources/KEY.yml</c>.</summary>
public static class SourceParser
{
    /// <summary>Parses a source. Returns null and adds a problem if the file is refused.</summary>
    public static Source? Parse(SourceFile file, ProblemList problems)
    {
        var before = problems.Count;
        if (SettingsParser.Map(file, problems) is not { } map)
            return null;
        var values = new TypedMap(map, Schema.Source, file.Path, problems);
        if (values.Text("address") is { } address)
        {
            var place = values.PlaceFor("address")!;
            var mention = new Mention(address, place.Line, place.Column);
            if (LinkReader.Read(address, mention, file.Path, problems) is { Destination: not Destination.Site })
                problems.Add(
                    new Problem(
                        Rule.SchemeMissing,
                        file.Path,
                        place.Line,
                        place.Column,
                        $"\"{address}\" is no address of another site"
                    )
                );
        }
        if (problems.Count > before)
            return null;
        return new Source(
            Path.GetFileNameWithoutExtension(file.Path),
            values.Text("title")!,
            values.Text("publisher")!,
            values.Text("address")!.Trim(' '),
            values.Text("licence")!,
            values.Text("edition")!,
            values.Date("retrieved")!.Value,
            values.Text("row")!,
            values.Text("counted")!,
            values.Text("notCounted")!,
            values.Texts("faults"),
            values.Date("next")
        );
    }
}
