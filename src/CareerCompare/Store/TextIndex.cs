using System.Data.Common;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CareerCompare.Store;

/// <summary>
/// The full-text index: FTS5 in SQLite (sqlite.org/fts5.html, ranked by its bm25), text search in PostgreSQL (ts_rank). It keeps
/// words and numbers only; what a page shows comes from the sealed documents. Words come in the form that
/// <see cref="SearchText"/> gives them, so that both engines compare the same, and no operator of theirs can be in one.
/// </summary>
public static class TextIndex
{
    // A word in a title says more of a page than one in an alias, and that more than one in its text.
    private const double TitleWeight = 12;
    private const double NameWeight = 6;

    // Ranking takes a look at every hit. Of more than this, those with the words in their titles are the best.
    private const int MaxRanked = 20_000;

    // The number of an entry says its kind, so that hits are counted by kind without a look at their rows.
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

    /// <summary>Makes the index, empty.</summary>
    internal static void MakeIn(CareerDb db) =>
        db.Database.ExecuteSqlRaw(
            db.Database.IsSqlite()
                ? "CREATE VIRTUAL TABLE search_text USING fts5(title, names, body, content='', contentless_delete=1, "
                    + "prefix='2 3 4', tokenize='unicode61')"
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
        Add(command, "@kind", question.Kind is null ? -1 : NumberOf(question.Kind));
        Add(command, "@take", question.Take);
        // The rows are looked at for the best hits alone: a common word is in most of them.
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

    // Entries of a page stand in the table beside the index.
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

    // No entry has the last number: nothing is of a kind that there is not.
    private static int NumberOf(string kind) => Array.IndexOf(Kinds, kind) is >= 0 and var number ? number : Step - 1;

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

    /// <summary>Writes entries into the index, inside the publisher's transaction.</summary>
    public sealed class Writer(CareerDb db) : IDisposable
    {
        private readonly DbCommand row = Command(db);
        private readonly DbCommand words = Command(db);
        private readonly bool sqlite = db.Database.IsSqlite();
        private int last = db.Search.Max(entry => (int?)entry.Id) ?? 0;

        /// <inheritdoc />
        public void Dispose()
        {
            row.Dispose();
            words.Dispose();
        }

        /// <summary>Removes everything of a page.</summary>
        public void Remove(string page)
        {
            if (sqlite)
                db.Database.ExecuteSql(
                    $"DELETE FROM search_text WHERE rowid IN (SELECT \"Id\" FROM search WHERE \"Page\" = {page})"
                );
            db.Database.ExecuteSql($"DELETE FROM search WHERE \"Page\" = {page}");
        }

        /// <summary>Removes everything.</summary>
        public void Clear()
        {
            if (sqlite)
                db.Database.ExecuteSqlRaw("DELETE FROM search_text WHERE rowid IN (SELECT \"Id\" FROM search)");
            db.Database.ExecuteSqlRaw("DELETE FROM search");
        }

        /// <summary>Adds an entry.</summary>
        /// <param name="entry">What can be found.</param>
        /// <param name="title">The words of its title.</param>
        /// <param name="names">The words of its other names.</param>
        /// <param name="body">The words of its text.</param>
        public void Add(SearchEntry entry, string title, string names, string body)
        {
            last = (last / Step + 1) * Step;
            var id = last + NumberOf(entry.Kind);
            if (row.Parameters.Count == 0)
                Prepare();
            Set(row, id, entry.Page, entry.Section);
            row.ExecuteNonQuery();
            Set(words, id, title, names, body);
            words.ExecuteNonQuery();
        }

        private static DbCommand Command(CareerDb db)
        {
            db.Database.OpenConnection();
            var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            return command;
        }

        private void Prepare()
        {
            row.CommandText = "INSERT INTO search (\"Id\", \"Page\", \"Section\") VALUES (@0, @1, @2)";
            words.CommandText = sqlite
                ? "INSERT INTO search_text (rowid, title, names, body) VALUES (@0, @1, @2, @3)"
                : "UPDATE search SET text = setweight(to_tsvector('simple', @1), 'A') || setweight(to_tsvector('simple', @2), 'B') "
                    + "|| setweight(to_tsvector('simple', @3), 'D') WHERE \"Id\" = @0";
            foreach (var (command, count) in new[] { (row, 3), (words, 4) })
            {
                for (var i = 0; i < count; i++)
                    TextIndex.Add(command, $"@{i}", i == 0 ? 0 : "");
            }
        }

        private static void Set(DbCommand command, params object[] values)
        {
            for (var i = 0; i < values.Length; i++)
                command.Parameters[i].Value = values[i];
        }
    }
}
