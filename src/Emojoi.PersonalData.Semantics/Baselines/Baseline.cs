using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Baselines;

/// <summary>
/// What an old code base held before it had a policy (clause P-MINIMISE): one report a line, silenced until its line is removed. What a line
/// says is exact, a rule and a symbol, so that nothing new is ever silenced; a renamed member is new.
/// </summary>
public sealed class Baseline
{
    /// <summary>Name of the file where nothing else is said.</summary>
    public const string DefaultName = "privacy-baseline.txt";

    private const int LongestQuote = 80;
    private static readonly char[] WhiteSpace = [' ', '\t'];

    // As the compiler counts lines.
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];
    private readonly ImmutableHashSet<BaselineEntry> _silenced;

    private Baseline(ImmutableArray<BaselineEntry> entries, ImmutableArray<BaselineProblem> problems)
    {
        Entries = entries;
        Problems = problems;
        _silenced = entries.ToImmutableHashSet();
    }

    /// <summary>Silences nothing.</summary>
    public static Baseline Empty { get; } = new(ImmutableArray<BaselineEntry>.Empty, ImmutableArray<BaselineProblem>.Empty);

    /// <summary>The rules that it can silence: those that report what code does without any declaration.</summary>
    public static ImmutableArray<string> Rules { get; } = ImmutableArray.Create(RuleIds.UndeclaredCollection);

    /// <summary>What it silences, in the order of the file.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>The lines that say nothing, in the order of the file.</summary>
    public ImmutableArray<BaselineProblem> Problems { get; }

    /// <summary>Reads the text of a baseline: <c>EPD1001 P:Shop.Customer.Email</c> a line; <c>#</c> begins a comment.</summary>
    public static Baseline Read(string text)
    {
        var entries = ImmutableArray.CreateBuilder<BaselineEntry>();
        var problems = ImmutableArray.CreateBuilder<BaselineProblem>();
        var lines = text.TrimStart('\uFEFF').Split(LineEnds, StringSplitOptions.None);
        for (var line = 0; line < lines.Length; line++)
        {
            var words = WordsOf(lines[line]);
            if (words.Length > 0 && Problem(words) is { } reason)
            {
                problems.Add(new BaselineProblem(line, Shorten(lines[line].Trim()), reason));
            }
            else if (words.Length > 0)
            {
                entries.Add(new BaselineEntry(words[0], words[1]));
            }
        }

        return new Baseline(entries.ToImmutable(), problems.ToImmutable());
    }

    /// <summary>Whether a rule's report of a symbol is silenced.</summary>
    public bool Silences(string ruleId, ISymbol symbol) =>
        !_silenced.IsEmpty && symbol.GetDocumentationCommentId() is { } id && _silenced.Contains(new BaselineEntry(ruleId, id));

    // A comment begins a word: an id may have a number sign inside, as in a constructor's.
    private static string[] WordsOf(string line) =>
        [.. line.Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => word[0] != '#')];

    private static string? Problem(string[] words)
    {
        if (words.Length != 2 || !IsSymbol(words[1]))
        {
            return $"a line is a rule and a member's documentation id, such as \"{Rules[0]} P:Shop.Customer.Email\"";
        }

        return Rules.Contains(words[0]) ? null : $"a baseline silences {string.Join(", ", Rules)} and no other rule";
    }

    private static bool IsSymbol(string word) => word.Length > 2 && word[1] == ':' && word[0] is 'P' or 'F' or 'T' or 'M' or 'E';

    private static string Shorten(string text) =>
        new([.. (text.Length <= LongestQuote ? text : text.Substring(0, LongestQuote) + "…").Select(c => char.IsControl(c) ? '\uFFFD' : c)]);
}
