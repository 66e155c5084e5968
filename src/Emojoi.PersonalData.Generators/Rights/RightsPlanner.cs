using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Decides by the policy what becomes of each member.</summary>
internal static class RightsPlanner
{
    /// <summary>Plans a type.</summary>
    public static RightsPlan Plan(RightsType type, PolicySnapshot? policy, DerivedTypes derived) =>
        new(type, new(type.Members.Select(member => Plan(member, policy)).ToImmutableArray()), derived.Of(type.Name));

    private static MemberPlan Plan(RightsMember member, PolicySnapshot? policy)
    {
        var decision = MemberDecision.Of(member.Annotations, member.Erasure, member.Routes.Write != AccessRoute.None, policy);
        return new MemberPlan(member, decision.Capability.Action, decision.Outcome, decision.CanRectify, Comment(member, decision.Retentions, decision.Capability.Problem));
    }

    private static string Comment(RightsMember member, ImmutableArray<Retention?> retentions, string? problem)
    {
        var named = retentions
            .Where(retention => retention is not null)
            .Select(retention => retention!.Id + (retention.Law is null ? "" : ", " + retention.Law))
            .Distinct(StringComparer.Ordinal);
        var said = string.Join("; ", named);
        return member.Name + ": " + (problem is null ? "" : "cannot be erased, " + problem + " (EPD3002); ") + (said.Length == 0 ? "no retention" : "retention " + said);
    }
}
