using System.Collections.Immutable;
using Emojoi.PersonalData.Generators.Rights;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Plans;

/// <summary>Decides by the policy what becomes of each member of a context.</summary>
internal static class PlanPlanner
{
    /// <summary>Plans a context.</summary>
    public static ContextPlan Plan(PlannedContext context, PolicySnapshot? policy)
    {
        var resolved = context with
        {
            Subjects = new(context.Subjects.Select(subject => subject with { Id = Resolve(subject.Id, policy?.Subjects) }).OrderBy(subject => subject.Id.Value, StringComparer.Ordinal).ToImmutableArray()),
            Entities = new(context.Entities.Select(entity => entity with
            {
                Paths = new(entity.Paths.Select(path => path with { Subject = Resolve(path.Subject, policy?.Subjects) }).ToImmutableArray()),
            }).ToImmutableArray()),
        };
        var members = context.Entities.Select(entity => new EquatableArray<DecidedMember>(entity.Members.Select(member => Decide(member, policy)).ToImmutableArray()));
        return new(resolved, policy is null ? "" : policy.Policy.Name + " " + policy.Policy.Version, new(members.ToImmutableArray()));
    }

    private static IdText Resolve(IdText id, ConstantNames? names) => new(Text(id, names), null);

    /// <summary>An id that the policy does not define is EPD1002's to EPD1004's business; the constant's name stands for it.</summary>
    private static string Text(IdText? id, ConstantNames? names) => id?.Resolve(names) ?? id?.ConstantName ?? "";

    private static DecidedMember Decide(PlannedMember member, PolicySnapshot? policy)
    {
        var decision = MemberDecision.Of(member.Annotations, member.Erasure, canWrite: true, policy);
        var longest = RetentionEnds.Decisive(decision.Retentions);
        var annotation = member.Annotations[longest];
        var retention = decision.Retentions[longest];
        var category = Text(annotation.Category, policy?.Categories);
        var (strategy, outcome) = StrategyOf(member.Erasure, decision);
        var (atEnd, atEndOutcome) = AtEndOf(member.Erasure, decision, retention);
        return new DecidedMember
        {
            Member = member,
            Category = category,
            Purpose = Text(annotation.Purpose, policy?.Purposes),
            Retention = retention?.Id ?? Text(annotation.Retention, policy?.Retentions),
            Outcome = outcome,
            Strategy = strategy,
            CanRectify = decision.CanRectify && member.IsSingle,
            NamesBlob = member.MayNameBlob && (member.IsCalledMedia || BlobMembers.IsMedia(category, policy?.Policy.Categories.Find(category)?.Title)),
            Period = retention?.For?.Text,
            From = retention?.For is null ? null : retention.From,
            Until = retention?.Until is "account-closure" ? null : retention?.Until,
            Law = retention?.Law,
            AtEnd = atEnd,
            AtEndOutcome = atEndOutcome,
        };
    }

    /// <summary>What the policy erases without naming a way may go with its row: the runtime knows whether that can be, and how it goes where not.</summary>
    private static (string Strategy, string Outcome) StrategyOf(ErasureFacts facts, MemberDecision decision) => decision.End switch
    {
        RetentionEnd.Keep => ("Policy", "Blocked"),
        _ when facts.Strategy != "Policy" => (facts.Strategy, decision.Outcome),
        RetentionEnd.Erase => ("Policy", "Erased"),
        _ => Anonymising(decision.Capability),
    };

    /// <summary>What is left of a member that an erasure keeps, when the period is over that it is kept for (clause T-PERIOD).</summary>
    private static (string? Strategy, string Outcome) AtEndOf(ErasureFacts facts, MemberDecision decision, Retention? retention)
    {
        if (decision.End != RetentionEnd.Keep || retention is not { For: not null, Then: not "block" })
        {
            return (null, "Erased");
        }

        var end = retention.Then == "anonymise" ? RetentionEnd.Anonymise : RetentionEnd.Erase;
        var capability = ErasureCapability.Decide(facts, end);
        return StrategyOf(facts, decision with { End = end, Capability = capability, Outcome = MemberDecision.OutcomeOf(capability.Action, end) });
    }

    private static (string Strategy, string Outcome) Anonymising(ErasureCapability capability) => capability.Action switch
    {
        ErasureAction.SetNull => ("Null", "Anonymised"),
        ErasureAction.YearOfDate => ("YearOfDate", "Anonymised"),
        ErasureAction.IPPrefix => ("IPPrefix", "Anonymised"),
        ErasureAction.None when capability.Fitting.Split(',') is [{ Length: > 0 } fitting, ..] => (fitting, fitting == "KeyedHash" ? "Pseudonymised" : "Anonymised"),
        ErasureAction.None => ("Constant", "NotErased"),
        _ => ("Constant", "Anonymised"),
    };
}
