using Xunit.Sdk;

namespace Emojoi.PersonalData.Policy.Tests;

/// <summary>
/// A policy text in which the tokens that must be reported stand in marks: <c>⟦EPD0003:"x"⟧</c>. Two rules at one token are joined with a
/// plus, and an empty mark stands for a place between characters.
/// </summary>
internal static class Marked
{
    /// <summary>Reads a marked text and asserts that exactly the marked tokens are reported.</summary>
    /// <returns>The result, for what the marks cannot say.</returns>
    public static PolicyReadResult Check(string marked)
    {
        var (text, expected) = Parse(marked);
        var result = PolicyReader.Read(text, CancellationToken.None);
        string[] actual = [.. result.Problems.Select(problem => Show(problem.RuleId, problem.Range, text))];
        if (!expected.Select(mark => Show(mark.RuleId, mark.Range, text)).SequenceEqual(actual))
        {
            throw new XunitException(
                $"Expected:\n  {string.Join("\n  ", expected.Select(mark => Show(mark.RuleId, mark.Range, text)))}\n"
                + $"Actual:\n  {string.Join("\n  ", result.Problems.Select(problem => Show(problem.RuleId, problem.Range, text) + " " + problem.Message))}");
        }

        return result;
    }

    /// <summary>Takes the marks out of a text.</summary>
    public static (string Text, IReadOnlyList<(string RuleId, TextRange Range)> Marks) Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<(string[] Rules, int Start)>();
        var marks = new List<(string RuleId, TextRange Range)>();
        for (var at = 0; at < marked.Length; at++)
        {
            switch (marked[at])
            {
                case '⟦':
                    var colon = marked.IndexOf(':', at);
                    open.Push((marked[(at + 1)..colon].Split('+'), text.Length));
                    at = colon;
                    break;
                case '⟧':
                    var (rules, start) = open.Pop();
                    marks.AddRange(rules.Select(rule => (rule, new TextRange(start, text.Length - start))));
                    break;
                default:
                    text.Append(marked[at]);
                    break;
            }
        }

        return (text.ToString(), [.. marks.OrderBy(mark => mark.Item2.Start).ThenBy(mark => mark.Item1, StringComparer.Ordinal)]);
    }

    private static string Show(string ruleId, TextRange range, string text) => $"{ruleId} {range.Start}+{range.Length} {text.Substring(range.Start, range.Length)}";
}
