using System.Data.Common;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CareerCompare.Store;

/// <summary>
/// The full-text index: FTS5 in SQLite (sqlite.org/fts5.html, ranked by its bm25), text search in PostgreSQL (ts_rank). It keeps
/// words and numbers only; pages show text from the checksummed documents. <see cref="SearchText"/>
/// normalizes words, so that both engines compare alike and no word can contain an operator.
/// </summary>
public static class TextIndex
{
    // A word in a title says more about a page than one in an alias, and an alias more than the text.
    private const double TitleWeight = 12;
    private const double NameWeight = 6;

    // Ranking looks at every hit. With more hits than this, rank only those with the words in their titles.
    private const int MaxRanked = 20_000;

    // An entry's number encodes its kind, so hits can be counted by kind without reading their rows.
    private const int Step = 8;

    private static readonly string[] Kinds = ["role", "comparison", "term", "job", "section"];

    /// <summary>What is asked of the index.</summary>
    /// <param name="Query">What must be found.</param>
    /// <param name="Kind">Only entries of this kind; null for all.</param>
    /// <param name="Take">How many of the best.</param>
    /// <param name="Without">Entries that are neither found nor counted.</param>
    internal sealed record Question(
        SearchQuery Query,
        string? Kind,
        int Take,
        IReadOnlyCollection<SearchEntry> Without
    );

    /// <summary>
    /// Creates the empty index. It has no prefix indexes: they triple its size, and prefix searches are as fast
    /// without them.
    /// </summary>
    internal static void MakeIn(CareerDb db) =>
        db.Database.ExecuteSqlRaw(
            db.Database.IsSqlite()
                ? "CREATE VIRTUAL TABLE search_text USING fts5(title, names, body, content='', contentless_delete=1, tokenize='unicode61')"
                : "ALTER TABLE search ADD COLUMN text tsvector; CREATE INDEX search_text ON search USING gin(text)"
        );

    /// <summary>What fits a query, best first, and how many of each kind do.</summary>
    internal static SearchHits Find(DbConnection connection, DbTransaction? transaction, Question question)
    {
        var sqlite = connection is SqliteConnection;
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        Add(command, "@query", sqlite ? Fts5(question.Query) : TsQuery(question.Query));
        Add(
            command,
            "@without",
            JsonSerializer.Serialize(question.Without.Select(entry => new[] { entry.Page, entry.Section }))
        );
        var kept = question.Without.Count == 0 ? "" : Kept(sqlite);
        var kinds = Count(command, sqlite, kept);
        if (kinds.Count == 0)
            return new SearchHits([], kinds);
        Add(command, "@kind", question.Kind is null ? -1 : NumberFor(question.Kind));
        Add(command, "@take", question.Take);
        // Join rows for the best hits only: a common word is in most rows.
        var best = sqlite
            ? $"SELECT rowid AS id, -bm25(search_text, {TitleWeight:0.0}, {NameWeight:0.0}, 1.0) AS score FROM search_text "
                + $"WHERE search_text MATCH @query AND (@kind < 0 OR rowid % {Step} = @kind){kept}"
            : "SELECT \"Id\" AS id, ts_rank('{0.05, 0.1, 0.5, 1.0}', text, to_tsquery('simple', @query))::float8 AS score "
                + $"FROM search WHERE text @@ to_tsquery('simple', @query) AND (@kind < 0 OR \"Id\" % {Step} = @kind){kept}";
        command.CommandText =
            $"SELECT s.\"Page\", s.\"Section\", b.id, b.score FROM ({best} ORDER BY score DESC, id LIMIT @take) b "
            + "JOIN search s ON s.\"Id\" = b.id ORDER BY b.score DESC, b.id";
        if (sqlite && kinds.Values.Sum() > MaxRanked)
        {
            command.Parameters["@query"].Value = $"title : ({Fts5(question.Query)})";
            var titled = Read(command);
            if (titled.Count == question.Take)
                return new SearchHits(titled, kinds);
            command.Parameters["@query"].Value = Fts5(question.Query);
        }
        return new SearchHits(Read(command), kinds);
    }

    private static List<SearchHit> Read(DbCommand command)
    {
        var items = new List<SearchHit>();
        using var found = command.ExecuteReader();
        while (found.Read())
        {
            var entry = new SearchEntry(KindFrom(found.GetInt32(2)), found.GetString(0), found.GetString(1));
            items.Add(new SearchHit(entry, found.GetDouble(3)));
        }
        return items;
    }

    // The pages of entries are in the table beside the index.
    private static string Kept(bool sqlite) =>
        sqlite
            ? " AND rowid NOT IN (SELECT s.\"Id\" FROM json_each(@without) w "
                + "JOIN search s ON s.\"Page\" = w.value ->> 0 AND s.\"Section\" = w.value ->> 1)"
            : " AND \"Id\" NOT IN (SELECT s.\"Id\" FROM json_array_elements(@without::json) w "
                + "JOIN search s ON s.\"Page\" = w.value ->> 0 AND s.\"Section\" = w.value ->> 1)";

    private static Dictionary<string, int> Count(DbCommand command, bool sqlite, string kept)
    {
        command.CommandText = sqlite
            ? $"SELECT rowid % {Step}, count(*) FROM search_text WHERE search_text MATCH @query{kept} GROUP BY 1"
            : $"SELECT \"Id\" % {Step}, count(*)::int FROM search WHERE text @@ to_tsquery('simple', @query){kept} GROUP BY 1";
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            kinds[KindFrom(reader.GetInt32(0))] = reader.GetInt32(1);
        return kinds;
    }

    // No entry has the last number, so an unknown kind finds nothing.
    private static int NumberFor(string kind) => Array.IndexOf(Kinds, kind) is >= 0 and var number ? number : Step - 1;

    private static string KindFrom(int id) => Kinds[Math.Min(id % Step, Kinds.Length - 1)];

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }

    private static string Fts5(SearchQuery query) =>
        Joined(query, " AND ", " OR ", (word, prefix) => $"\"{word}\"" + (prefix ? "*" : ""));

    private static string TsQuery(SearchQuery query) =>
        Joined(query, " & ", " | ", (word, prefix) => $"'{word}'" + (prefix ? ":*" : ""));

    private static string Joined(SearchQuery query, string and, string or, Func<string, bool, string> spelled) =>
        string.Join(
            and,
            query.Clauses.Select(clause =>
                "("
                + string.Join(
                    or,
                    clause.Select(words =>
                        "("
                        + string.Join(
                            and,
                            words.Words.Select((word, i) => spelled(word, words.Prefix && i == words.Words.Count - 1))
                        )
                        + ")"
                    )
                )
                + ")"
            )
        );

    /// <summary>The number of the next entry.</summary>
    /// <param name="last">The number of the last one.</param>
    /// <param name="kind">What kind of entry it is.</param>
    internal static int NextId(ref int last, string kind)
    {
        last = (last / Step + 1) * Step;
        return last + NumberFor(kind);
    }

    /// <summary>Adds the words of an entry: its number, then the words of title, names and body.</summary>
    internal static string InsertSql(bool sqlite) =>
        sqlite
            ? "INSERT INTO search_text (rowid, title, names, body) VALUES (@p0, @p1, @p2, @p3)"
            : "UPDATE search SET text = setweight(to_tsvector('simple', @p1), 'A') || setweight(to_tsvector('simple', @p2), 'B') "
                + "|| setweight(to_tsvector('simple', @p3), 'D') WHERE \"Id\" = @p0";
}
