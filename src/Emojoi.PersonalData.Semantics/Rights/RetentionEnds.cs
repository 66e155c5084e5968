using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Tells what the retentions of a member's annotations say about an erasure that is asked for now.</summary>
public static class RetentionEnds
{
    /// <summary>
    /// The end of several retentions together: one that keeps wins, because a law or the policy says so; then one that
    /// erases. A retention that the policy does not define erases.
    /// </summary>
    /// <param name="retentions">The retention of each annotation: its own, or else its purpose's; <c>null</c> where there is none.</param>
    public static RetentionEnd Of(IEnumerable<Retention?> retentions)
    {
        var ends = retentions.Select(Of).ToImmutableArray();
        if (ends.Contains(RetentionEnd.Keep))
        {
            return RetentionEnd.Keep;
        }

        return ends.IsEmpty || ends.Contains(RetentionEnd.Erase) ? RetentionEnd.Erase : RetentionEnd.Anonymise;
    }

    /// <summary>Which of several retentions of a member decides: the one that keeps the value, else the one that holds it longest.</summary>
    /// <param name="retentions">The retention of each annotation, one at least; <c>null</c> where it has none.</param>
    public static int Decisive(IReadOnlyList<Retention?> retentions)
    {
        var decisive = 0;
        for (var i = 1; i < retentions.Count; i++)
        {
            if (retentions[i] is { } candidate && (retentions[decisive] is not { } known || IsLonger(candidate, known)))
            {
                decisive = i;
            }
        }

        return decisive;
    }

    private static bool IsLonger(Retention candidate, Retention known)
    {
        var keeps = Of(candidate) == RetentionEnd.Keep;
        return keeps == (Of(known) == RetentionEnd.Keep) ? RetentionOrder.IsLonger(candidate, known) : keeps;
    }

    private static RetentionEnd Of(Retention? retention) => retention switch
    {
        null => RetentionEnd.Erase,
        { Then: "block" } or { Blocked: true } or { Law: not null } => RetentionEnd.Keep,
        { Then: "anonymise" } => RetentionEnd.Anonymise,
        _ => RetentionEnd.Erase,
    };
}
