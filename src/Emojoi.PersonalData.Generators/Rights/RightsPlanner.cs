using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>
/// Decides by the policy what becomes of each member. A member with several annotations is kept where one of them requires it; else the
/// strategies that are written win over the retention's <c>then</c>, and of several the one that leaves least.
/// </summary>
internal static class RightsPlanner
{
    /// <summary>Strategies, the one that leaves least first.</summary>
    private static readonly string[] ByStrictness =
        ["Null", "Constant", "Random", "UniquePerRow", "Custom", "AgeBucket", "YearOfDate", "IPPrefix", "Truncate", "KeyedHash"];

    /// <summary>Plans a type. Without a policy everything is erased, and what the subject gave is theirs to correct.</summary>
    public static RightsPlan Plan(RightsType type, PolicySnapshot? policy) =>
        new(type, new(type.Members.Select(member => Plan(member, policy)).ToImmutableArray()));

    private static MemberPlan Plan(RightsMember member, PolicySnapshot? policy)
    {
        var kept = member.Annotations.Select(annotation => RetentionOf(annotation, policy)).FirstOrDefault(IsKept);
        if (kept is not null)
        {
            return new MemberPlan(member, "Blocked", "Policy", null, false, "kept: " + Describe(kept));
        }

        var annotation = Strictest(member.Annotations);
        var retention = RetentionOf(annotation, policy);
        var outcome = ErasureForm.IsPossible(member, annotation) ? Outcome(annotation.Strategy, retention) : "NotErased";
        var canRectify = member.Reach.Write != AccessRoute.None && member.Annotations.Any(candidate => IsGivenBySubject(candidate, policy));
        return new MemberPlan(member, outcome, annotation.Strategy, annotation, canRectify, retention is null ? "" : Describe(retention));
    }

    private static RightsAnnotation Strictest(EquatableArray<RightsAnnotation> annotations) => annotations
        .OrderBy(annotation => annotation.Strategy == "Policy" ? int.MaxValue : Array.IndexOf(ByStrictness, annotation.Strategy))
        .First();

    private static bool IsKept(Retention? retention) => retention is { Blocked: true } or { Then: "block" } or { Law: not null };

    private static string Outcome(string strategy, Retention? retention) => strategy switch
    {
        "Null" or "Constant" => "Erased",
        "Policy" => retention?.Then == "anonymise" ? "Anonymised" : "Erased",
        "KeyedHash" => "Pseudonymised",
        _ => "Anonymised",
    };

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

    private static string Describe(Retention retention) => retention.Law is null
        ? "retention " + retention.Id
        : "retention " + retention.Id + ", " + retention.Law;
}
