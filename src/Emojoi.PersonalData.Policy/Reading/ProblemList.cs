using System.Globalization;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>
/// Collects the problems of a file: the first <see cref="Maximum"/> in the order of the text, and how many more there are. A message is only
/// composed for a problem that may be shown, so that a file with a million problems costs little more than a clean one.
/// </summary>
internal sealed class ProblemList
{
    /// <summary>How many problems of a file are shown.</summary>
    public const int Maximum = 100;

    private const int MaximumMessageLength = 1000;

    /// <summary>The first problems, ordered; one more than are shown, because the count of the rest stands at the first of the rest.</summary>
    private readonly List<PolicyProblem> _first = new(Maximum + 2);

    private int _count;

    /// <summary>Adds a problem of the format (EPD0002).</summary>
    public void Unreadable(TextRange range, string clause, Func<string> message) => Add("EPD0002", range, clause, message, null);

    /// <summary>Adds an undefined id (EPD0003).</summary>
    public void Undefined(TextRange range, string clause, Func<(string Message, string? Suggestion)> describe)
    {
        if (Admits("EPD0003", range))
        {
            var (message, suggestion) = describe();
            Insert(Compose("EPD0003", range, clause, message) with { Suggestion = suggestion });
        }
    }

    /// <summary>Adds a second occurrence (EPD0004).</summary>
    public void Duplicate(TextRange range, TextRange first, string clause, Func<string> message) => Add("EPD0004", range, clause, message, first);

    /// <summary>Adds a contradiction (EPD0005).</summary>
    public void Contradiction(TextRange range, TextRange? other, string clause, Func<string> message) => Add("EPD0005", range, clause, message, other);

    /// <summary>The problems in the order of the text.</summary>
    public IReadOnlyList<PolicyProblem> ToList()
    {
        if (_count <= Maximum)
        {
            return _first;
        }

        var rest = (_count - Maximum).ToString(CultureInfo.InvariantCulture);
        var more = Compose("EPD0002", _first[Maximum].Range, _first[Maximum].Clause, $"these are the first {Maximum} problems, and {rest} more follow from here on: solve the first, then the rest is shown");
        return [.. _first.Take(Maximum), more];
    }

    /// <summary>A problem with its clause in the message, on one line of bounded length.</summary>
    public static PolicyProblem Compose(string ruleId, TextRange range, string clause, string message)
    {
        var end = $" ({clause})";
        var length = Math.Min(message.Length, MaximumMessageLength - end.Length);
        return new PolicyProblem(ruleId, range, char.ToUpperInvariant(message[0]) + message.Substring(1, length - 1) + end, clause);
    }

    private void Add(string ruleId, TextRange range, string clause, Func<string> message, TextRange? other)
    {
        if (Admits(ruleId, range))
        {
            Insert(Compose(ruleId, range, clause, message()) with { Other = other });
        }
    }

    private bool Admits(string ruleId, TextRange range)
    {
        _count++;
        return _first.Count <= Maximum || Compare(range, ruleId, _first[Maximum]) < 0;
    }

    private void Insert(PolicyProblem problem)
    {
        var at = _first.Count;
        while (at > 0 && Compare(problem.Range, problem.RuleId, _first[at - 1]) < 0)
        {
            at--;
        }

        _first.Insert(at, problem);
        if (_first.Count > Maximum + 1)
        {
            _first.RemoveAt(Maximum + 1);
        }
    }

    private static int Compare(TextRange range, string ruleId, PolicyProblem other) => range.Start != other.Range.Start
        ? range.Start.CompareTo(other.Range.Start)
        : string.CompareOrdinal(ruleId, other.RuleId);
}
