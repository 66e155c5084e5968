using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>What sweeps do to the rows of each type, as the retention of each member says (clauses C-KEEP and T-PERIOD), and what none can do.</summary>
internal sealed class SweepPlan
{
    private readonly List<SweepStep> _steps = [];
    private readonly List<string> _gaps = [];

    private SweepPlan()
    {
    }

    /// <summary>The steps: whole rows before members, what refers to others before what it refers to.</summary>
    public IReadOnlyList<SweepStep> Steps => _steps;

    /// <summary>Members whose retention ends without anybody seeing it, as sentences.</summary>
    public IReadOnlyList<string> Gaps => _gaps;

    public static SweepPlan For(ResolvedPlan plan)
    {
        var sweep = new SweepPlan();
        foreach (var entity in plan.Entities)
        {
            var members = entity.Members.Select(member => RetainedMember.Of(entity, member)).ToList();
            sweep._gaps.AddRange(members.Select(member => member.Gap).OfType<string>());
            sweep.AddRows(entity, members, IsPerson(plan, entity) ? SweepScope.People : SweepScope.Rows);
            sweep.AddClosed(entity, members);
            sweep.AddEnded(entity, members, IsPerson(plan, entity));
        }

        return sweep;
    }

    private static bool IsPerson(ResolvedPlan plan, ResolvedEntity entity) => plan.Plan.Subjects.Any(subject => subject.Type.IsAssignableFrom(entity.EntityType.ClrType));

    /// <summary>Periods that count from something in the row.</summary>
    private void AddRows(ResolvedEntity entity, List<RetainedMember> members, SweepScope scope)
    {
        var groups = members.Where(member => member.Limit is not null).GroupBy(member => member.Limit!).ToList();
        var whole = groups.Sum(group => group.Count()) == members.Count && members.TrueForAll(member => member.End!.MayTakeRowAlong);
        if (whole && groups.Count > 0)
        {
            _steps.Add(new SweepStep(Work(entity, entity.Paths[0], StepKind.Expired, members), scope, [.. groups.Select(group => group.Key)]));
        }

        if (!whole || groups.Count > 1)
        {
            foreach (var group in groups)
            {
                AddDue(entity, entity.Paths[0], group, SweepScope.Rows, [group.Key], null);
            }
        }
    }

    /// <summary>Periods that a law keeps data for after an account was closed; and rows that nothing but such a period kept.</summary>
    private void AddClosed(ResolvedEntity entity, List<RetainedMember> members)
    {
        var kept = members.Where(member => member.IsKept).ToList();
        if (kept.Count == 0 || entity.IsShared)
        {
            return;
        }

        var groups = kept.Where(member => member.Closure is not null).GroupBy(member => member.Closure!, StringComparer.Ordinal).OrderBy(group => group.Key, SweepPeriods.Comparer).ToList();
        var whole = kept.TrueForAll(member => member.Limit is not null || member.Closure is not null) && members.TrueForAll(member => member.End is not null);
        foreach (var path in entity.Paths.Where(path => path.Plan.Role != SubjectRole.Accessor))
        {
            if (whole)
            {
                var limits = kept.Select(member => member.Limit).OfType<SweepLimit>().Distinct().ToList();
                _steps.Add(new SweepStep(Work(entity, path, StepKind.Expired, members), SweepScope.Closed, limits, groups.LastOrDefault()?.Key));
            }

            if (!whole || groups.Count > 1)
            {
                groups.ForEach(group => AddDue(entity, path, group, SweepScope.Closed, [], group.Key));
            }
        }
    }

    /// <summary>Events that the application knows of. They take rows along that hold nothing else, but no people: who withdraws consent does not leave. Of a shared row only the person's own part goes.</summary>
    private void AddEnded(ResolvedEntity entity, List<RetainedMember> members, bool isPerson)
    {
        foreach (var group in members.Where(member => member.Event is not null).GroupBy(member => member.Event!))
        {
            foreach (var path in entity.Paths.Where(path => path.Plan.Role != SubjectRole.Accessor))
            {
                List<RetainedMember> due = [.. group.Where(member => !entity.IsShared || path.Includes(member.End!.Member))];
                if (due.Count == members.Count && !isPerson && due.TrueForAll(member => member.End!.MayTakeRowAlong))
                {
                    _steps.Add(new SweepStep(Work(entity, path, StepKind.Expired, due), SweepScope.Ended, []) { Event = group.Key });
                }
                else
                {
                    AddDue(entity, path, due, SweepScope.Ended, [], null, group.Key);
                }
            }
        }
    }

    /// <summary>What every row gets alike, and what is computed row by row, are steps of their own.</summary>
    private void AddDue(ResolvedEntity entity, ResolvedPath path, IEnumerable<RetainedMember> members, SweepScope scope, IReadOnlyList<SweepLimit> limits, string? closure, RetentionEvent? end = null)
    {
        foreach (var alike in members.GroupBy(member => member.End!.IsSameForAll))
        {
            _steps.Add(new SweepStep(Work(entity, path, StepKind.Due, alike), scope, limits, closure) { Event = end });
        }
    }

    private static ErasureStep Work(ResolvedEntity entity, ResolvedPath path, StepKind kind, IEnumerable<RetainedMember> members) =>
        ErasureStep.AtEnd(entity, path, kind, [.. members.Select(member => member.End).OfType<MemberErasure>()]);
}
