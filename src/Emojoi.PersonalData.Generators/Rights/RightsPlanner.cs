using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Decides by the policy what becomes of each member. Without one everything is erased, and what the subject gave is theirs to correct.</summary>
internal static class RightsPlanner
{
    /// <summary>Plans a type.</summary>
    public static RightsPlan Plan(RightsType type, PolicySnapshot? policy, DerivedTypes derived) =>
        new(type, new(type.Members.Select(member => Plan(member, policy)).ToImmutableArray()), derived.Of(type.Name));

    private static MemberPlan Plan(RightsMember member, PolicySnapshot? policy)
    {
        var retentions = member.Annotations.Select(annotation => RetentionOf(annotation, policy)).ToArray();
        var end = RetentionEnds.Of(retentions);
        var decision = ErasureCapability.Decide(member.Erasure, end);
        var canRectify = end != RetentionEnd.Keep
            && member.Routes.Write != AccessRoute.None
            && member.Annotations.Any(annotation => IsGivenBySubject(annotation, policy));
        return new MemberPlan(member, decision.Action, Outcome(decision.Action, end), canRectify, Comment(member, retentions, decision.Problem));
    }

    private static string Outcome(ErasureAction action, RetentionEnd end) => action switch
    {
        ErasureAction.None => "NotErased",
        ErasureAction.Keep => "Blocked",
        ErasureAction.KeyedHash => "Pseudonymised",
        ErasureAction.SetNull or ErasureAction.SetNeutral or ErasureAction.SetConstant or ErasureAction.Clear or ErasureAction.NotStored =>
            end == RetentionEnd.Anonymise ? "Anonymised" : "Erased",
        _ => "Anonymised",
    };

    private static string Comment(RightsMember member, Retention?[] retentions, string? problem)
    {
        var named = retentions
            .Where(retention => retention is not null)
            .Select(retention => retention!.Id + (retention.Law is null ? "" : ", " + retention.Law))
            .Distinct(StringComparer.Ordinal);
        var said = string.Join("; ", named);
        return member.Name + ": " + (problem is null ? "" : "cannot be erased, " + problem + " (EPD3002); ") + (said.Length == 0 ? "no retention" : "retention " + said);
    }

    private static bool IsGivenBySubject(RightsAnnotation annotation, PolicySnapshot? policy) => annotation.Source switch
    {
        "Policy" => policy?.Policy.Categories.Find(annotation.Category.Resolve(policy.Categories)) is not { } category || category.Source == "subject",
        var source => source == "Subject",
    };

    private static Retention? RetentionOf(RightsAnnotation annotation, PolicySnapshot? policy)
    {
        if (policy is null)
        {
            return null;
        }

        var id = annotation.Retention is { } own
            ? own.Resolve(policy.Retentions)
            : policy.Policy.Purposes.Find(annotation.Purpose.Resolve(policy.Purposes))?.Retention?.Value;
        return policy.Policy.Retentions.Find(id);
    }
}
