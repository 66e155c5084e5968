using Emojoi.PersonalData.EntityFrameworkCore.Ledger;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Says what was done, in the words of reports and of the ledger: names of types and counts.</summary>
internal static class ErasureReports
{
    public static ErasureReport Of(ResolvedPlan plan, PersonalDataRequest request)
    {
        var progress = ErasureProgress.Parse(request.Progress);
        return new ErasureReport(request.Id, request.Subject, request.Status, StepsOf(plan, request.Subject, progress), progress.Blobs, [.. progress.Holds.Select(hold => hold.ToHold())])
        {
            Remains = request.Remains,
            NotBefore = request.NotBefore,
        };
    }

    /// <summary>One line for each type, whatever the number of ways that lead from it to the person.</summary>
    public static IReadOnlyList<ErasureStepReport> StepsOf(ResolvedPlan plan, string subject, ErasureProgress progress) =>
        [.. ErasureStep.For(plan, subject).GroupBy(step => step.Entity).Select(group => Of(group.Key, [.. group.Select(progress.Of)]))];

    /// <summary>What a transaction of an erasure did, for the ledger.</summary>
    public static string Details(ResolvedPlan plan, string subject, ErasureProgress before, ErasureProgress after)
    {
        var counts = ErasureStep.For(plan, subject).GroupBy(step => step.Entity.Name, StringComparer.Ordinal).Select(steps => (
            Entity: steps.Key,
            Deleted: steps.Sum(step => after.Of(step).Deleted - before.Of(step).Deleted),
            Changed: steps.Sum(step => after.Of(step).Changed - before.Of(step).Changed)));
        return LedgerDetails.OfRows(counts.Where(count => count.Deleted != 0 || count.Changed != 0));
    }

    private static ErasureStepReport Of(ResolvedEntity entity, List<StepProgress> steps) => new(
        entity.Name,
        steps.Sum(step => step.Deleted),
        steps.Sum(step => step.Changed),
        steps.Sum(step => step.Kept),
        steps.Sum(step => step.Residual),
        entity.Members.ToDictionary(member => member.Name, member => OutcomeOf(member, steps), StringComparer.Ordinal),
        steps.Select(step => step.Reason).FirstOrDefault(reason => reason is not null));

    private static ErasureOutcome OutcomeOf(ResolvedMember member, List<StepProgress> steps) =>
        steps.Any(step => step.Held) ? ErasureOutcome.NotErased
        : member.Plan.Strategy == ErasureStrategy.KeyedHash ? ErasureOutcome.Pseudonymised
        : member.Plan.Outcome;
}
