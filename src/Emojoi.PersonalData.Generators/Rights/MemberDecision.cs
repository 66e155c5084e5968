using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>What the policy decides about one tagged member: the same for objects in memory and for rows of a database.</summary>
/// <param name="End">What its retentions say together.</param>
/// <param name="Capability">Whether and how it is erased.</param>
/// <param name="Outcome">Name of the <c>ErasureOutcome</c>.</param>
/// <param name="CanRectify">Whether the data subject may correct it.</param>
/// <param name="Retentions">The retention of each annotation; <c>null</c> where the policy has none.</param>
internal sealed record MemberDecision(RetentionEnd End, ErasureCapability Capability, string Outcome, bool CanRectify, ImmutableArray<Retention?> Retentions)
{
    /// <summary>Decides. Without a policy everything is erased, and what the subject gave is theirs to correct.</summary>
    public static MemberDecision Of(EquatableArray<RightsAnnotation> annotations, ErasureFacts facts, bool canWrite, PolicySnapshot? policy)
    {
        var retentions = annotations.Select(annotation => RetentionOf(annotation, policy)).ToImmutableArray();
        var end = RetentionEnds.Of(retentions);
        var capability = ErasureCapability.Decide(facts, end);
        var canRectify = end != RetentionEnd.Keep && canWrite && annotations.Any(annotation => IsGivenBySubject(annotation, policy));
        return new(end, capability, OutcomeOf(capability.Action, end), canRectify, retentions);
    }

    /// <summary>What an action leaves, as the name of an <c>ErasureOutcome</c>.</summary>
    public static string OutcomeOf(ErasureAction action, RetentionEnd end) => action switch
    {
        ErasureAction.None => "NotErased",
        ErasureAction.Keep => "Blocked",
        ErasureAction.KeyedHash => "Pseudonymised",
        ErasureAction.SetNull or ErasureAction.SetNeutral or ErasureAction.SetConstant or ErasureAction.Clear or ErasureAction.NotStored =>
            end == RetentionEnd.Anonymise ? "Anonymised" : "Erased",
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
}
