using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Check;
using CareerCompare.Tests.Render;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CareerCompare.Tests.Fuzz;

/// <summary>
/// Whatever an editor writes. The same texts are tried each time; <c>FUZZ_SEED</c> (a number) tries others, and
/// <c>FUZZ_COUNT</c> says how many, so that <c>FUZZ_SEED=7 FUZZ_COUNT=200000 dotnet test --filter FuzzTests</c> runs long.
/// A text that fails is made as small as it fails, and shown.
/// </summary>
public sealed partial class FuzzTests
{
    private static readonly ulong Seed = (ulong)Setting("FUZZ_SEED", 20260131);
    private static readonly int Count = Setting("FUZZ_COUNT", 400);

    [Fact]
    public void Every_text_is_published_or_refused_with_a_line_of_its_file() =>
        Try(
            Articles.Broken,
            draft =>
            {
                using var folder = new TemporaryFolder();
                var report = Checked(folder, draft);

                report.Problems.ShouldAllBe(problem => IsInside(problem, draft));
                report.Problems.ShouldAllBe(problem => !problem.ToString().Any(char.IsControl));
                foreach (var file in report.Files)
                {
                    file.Record.HeldBack.ShouldBe(file.Record.Problems.Any(problem => problem.Rule.HoldsBack));
                    (file.Article is null).ShouldBe(file.Record.HeldBack);
                }
            }
        );

    [Fact]
    public void What_is_published_is_safe_and_whole() =>
        TryPublished(
            Articles.Broken,
            (_, shown) =>
            {
                shown.Foreign().ShouldBeEmpty();
                shown.Whole.ShouldBeTrue("an element is not closed");
            }
        );

    [Fact]
    public void Nothing_that_is_written_is_lost() =>
        TryPublished(
            Articles.Whole,
            (draft, shown) =>
            {
                foreach (var word in Word().Matches(draft.Text).Select(match => match.Value))
                {
                    shown.Page.ShouldContain(word);
                    shown.Plain.ShouldContain(word);
                }
            }
        );

    [Fact]
    public void Every_article_is_written_as_it_was_read() =>
        Try(
            Articles.Whole,
            draft =>
            {
                using var folder = new TemporaryFolder();
                if (Published(Checked(folder, draft), draft) is { } article)
                    RoundTripTests.Same(article);
            }
        );

    [Fact]
    public void What_is_remembered_of_a_file_changes_nothing() =>
        Try(
            Gen.Two(Articles.Broken).Where(pair => pair.Item1.Comparison == pair.Item2.Comparison),
            pair =>
            {
                using var folder = new TemporaryFolder();
                var first = Checked(folder, pair.Item1);
                var again = Checked(folder, pair.Item1, first);
                var second = Checked(folder, pair.Item2, first);
                var afresh = Checked(folder, pair.Item2);

                again.Problems.ShouldBe(first.Problems);
                again.Files.ShouldAllBe(file => !file.Parsed);
                // Links may lead to the last good version of a file, so only what is wrong inside it is the same.
                Inside(second, pair.Item2).ShouldBe(Inside(afresh, pair.Item2));
                Outline(second, pair.Item2).ShouldBe(Outline(afresh, pair.Item2));
            }
        );

    private static void TryPublished(Gen<Draft> gen, Action<Draft, Shown> holds)
    {
        var published = 0;
        Try(
            gen,
            draft =>
            {
                using var folder = new TemporaryFolder();
                if (Published(Checked(folder, draft), draft) is not { } article)
                    return;
                published++;
                holds(draft, new Shown(article));
            }
        );
        published.ShouldBeGreaterThan(Count / 5);
    }

    private static void Try<T>(Gen<T> gen, Action<T> holds)
    {
        var arbitrary = gen is Gen<Draft> drafts
            ? (Arbitrary<T>)(object)Arb.From(drafts, Articles.Smaller)
            : Arb.From(gen);
        var replay = new Replay(new Rnd(Seed), FSharpOption<int>.None);
        Prop.ForAll(arbitrary, holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Count).WithReplay(FSharpOption<Replay>.Some(replay)));
    }

    private static CheckReport Checked(TemporaryFolder folder, Draft draft, CheckReport? known = null)
    {
        folder.Write("roles/data-painter.md", "---\ntitle: Data Painter\naliases: [Painter of Data]\n---\nText.\n");
        folder.Write(draft.Path, draft.Text);
        return ContentCheck.Run(folder.Path, known);
    }

    private static Article? Published(CheckReport report, Draft draft) =>
        report.Files.SingleOrDefault(file => file.Record.Path == draft.Path)?.Article;

    private static IReadOnlyList<Problem> Inside(CheckReport report, Draft draft) =>
        report.Files.SingleOrDefault(file => file.Record.Path == draft.Path)?.Record.Problems ?? [];

    private static string Outline(CheckReport report, Draft draft) =>
        Published(report, draft) is { } article ? string.Join('\n', Parse.Outline.Lines(article)) : "held back";

    private static bool IsInside(Problem problem, Draft draft)
    {
        var lines = draft.Text.Replace("\r\n", "\n").Split('\n', '\r');
        return problem.Path != draft.Path
            || (
                problem.Line >= 1
                && problem.Line <= lines.Length
                && problem.Column >= 1
                && problem.Column <= lines[problem.Line - 1].Length + 1
            );
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;

    // Not what stands behind a fence, which names a language.
    [GeneratedRegex("word[0-9]+w(?<!(```|~~~).*)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Word();
}
