using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>A member, and when its retention is over.</summary>
/// <param name="End">What is left then; <c>null</c> where the policy keeps it for good.</param>
/// <param name="IsKept">Whether an erasure keeps it.</param>
/// <param name="Limit">The period, where it counts from something in the row.</param>
/// <param name="Closure">The period, where it counts from the end of the account and an erasure keeps the member for it.</param>
/// <param name="Gap">Why no sweep can see that the period is over; <c>null</c> where it can, or where the retention ends with an event.</param>
internal sealed record RetainedMember(MemberErasure? End, bool IsKept, SweepLimit? Limit, string? Closure, string? Gap)
{
    /// <summary>What it is kept until, where only the application knows when that was.</summary>
    public RetentionEvent? Event { get; private init; }

    public static RetainedMember Of(ResolvedEntity entity, ResolvedMember member)
    {
        var end = MemberErasure.AtEnd(member);
        var isKept = member.Plan.Outcome == ErasureOutcome.Blocked;
        var leavesNoTrace = end is { IsSameForAll: false, IsRepeatable: false, MayTakeRowAlong: false };
        if (member.Plan.Until is { } until && end is not null && !isKept)
        {
            return leavesNoTrace
                ? new RetainedMember(end, isKept, null, null, $"{entity.Name}.{member.Name} is kept until {until} ({member.Plan.Retention}), and {end.Strategy} leaves nothing to tell by that it was done: no sweep removes it.")
                : new RetainedMember(end, isKept, null, null, null) { Event = new RetentionEvent(member.Plan.Retention, until) };
        }

        if (member.Plan.Period is not { } period || end is null || (member.Plan.From == "account-closure" && !isKept))
        {
            return new RetainedMember(end, isKept, null, null, null);
        }

        if (member.Plan.From == "account-closure")
        {
            return new RetainedMember(end, isKept, null, period, entity.IsShared ? Sentence("several people share the row, each with a closure of their own") : null);
        }

        var clock = SweepClock.Of(entity, member.Plan.From);
        return clock is null ? new RetainedMember(end, isKept, null, null, Sentence("no member of the row says when that was"))
            : leavesNoTrace ? new RetainedMember(end, isKept, null, null, Sentence($"{end.Strategy} leaves nothing to tell by that it was done"))
            : new RetainedMember(end, isKept, new SweepLimit(clock, period), null, null);

        string Sentence(string why) => $"{entity.Name}.{member.Name} is kept for {period} from {member.Plan.From} ({member.Plan.Retention}), and {why}: no sweep removes it.";
    }
}
