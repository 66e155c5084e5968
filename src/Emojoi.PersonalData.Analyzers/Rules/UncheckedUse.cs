using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Finds data that is used for purposes which need a check first, on a path that passes none.</summary>
internal static class UncheckedUse
{
    /// <summary>What is wrong with a flow: its data, the purposes that allow it only after a check, and the first of them; <c>null</c> where the check was passed.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="needsCheck">Whether a purpose needs the check.</param>
    /// <param name="kind">The check.</param>
    public static FlowFinding? Judge(DataFlow flow, FlowPolicy policy, Func<Purpose, bool> needsCheck, GuardKind kind)
    {
        var found = Find(flow, policy, needsCheck, kind);
        return found.Count == 0
            ? null
            : new(FlowNames.MembersWithCategories(found.Select(use => use.Value), policy), FlowNames.Purposes(found.Select(use => use.Purpose.Id)), found[0].Purpose.Id)
            {
                Properties = PropertiesOf(found),
            };
    }

    private static List<(PersonalValue Value, Purpose Purpose)> Find(DataFlow flow, FlowPolicy policy, Func<Purpose, bool> needsCheck, GuardKind kind)
    {
        var declared = policy.DeclaredPurposes(flow.Method);
        if (!IsUse(flow, declared))
        {
            return [];
        }

        var found = new List<(PersonalValue, Purpose)>();
        foreach (var value in policy.Plain(flow).Where(value => !FlowPolicy.IsCheck(value)))
        {
            var purposes = policy.PurposesOf(value).Where(purpose => declared.Count == 0 || declared.Contains(purpose.Id, StringComparer.Ordinal)).ToList();
            if (purposes.Count > 0 && purposes.TrueForAll(purpose => needsCheck(purpose) && !IsPassed(flow, kind, purpose)))
            {
                found.Add((value, purposes[0]));
            }
        }

        return found;
    }

    /// <summary>The purposes that a check is missing for, for a fixer.</summary>
    private static ImmutableDictionary<string, string?> PropertiesOf(List<(PersonalValue Value, Purpose Purpose)> found) => ImmutableDictionary<string, string?>.Empty
        .Add(DiagnosticProperties.Purposes, string.Join(",", found.Select(use => use.Purpose.Id).Distinct(StringComparer.Ordinal)));

    /// <summary>Code that says what it processes for uses what it reads; other code uses what it hands to somebody else.</summary>
    private static bool IsUse(DataFlow flow, IReadOnlyList<string> declared) =>
        declared.Count > 0 ? flow.Sink.Kind == SinkKind.Use : flow.Sink.Kind == SinkKind.Transfer;

    private static bool IsPassed(DataFlow flow, GuardKind kind, Purpose purpose) =>
        flow.Guards.Any(guard => guard.Kind == kind && (guard.Purpose is null || string.Equals(guard.Purpose, purpose.Id, StringComparison.Ordinal)));
}
