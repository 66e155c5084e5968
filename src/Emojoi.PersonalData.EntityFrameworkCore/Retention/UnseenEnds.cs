using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>Retentions that last until something happens which nobody would tell of: an application without <see cref="IRetentionEnds"/> keeps such members for ever (clause C-KEEP).</summary>
internal static class UnseenEnds
{
    /// <summary>One sentence for each: the retention, its members, and what to do.</summary>
    public static IEnumerable<string> Find(ResolvedPlan plan, IEnumerable<IRetentionEnds> ends) =>
        ends.Any() ? [] : plan.Entities
            .SelectMany(entity => entity.Members.Select(member => (Name: $"{entity.Name}.{member.Name}", RetainedMember.Of(entity, member).Event)))
            .Where(member => member.Event is not null)
            .GroupBy(member => member.Event!, member => member.Name)
            .Select(group => Describe(group.Key, group));

    private static string Describe(RetentionEvent end, IEnumerable<string> members) =>
        $"{string.Join(", ", members.Order(StringComparer.Ordinal))}: kept until {end.Until} ({end.Retention}), and no IRetentionEnds is registered that tells when that was: no sweep removes it (clause C-KEEP). Register one.";
}
