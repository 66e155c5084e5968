using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>How a row leads to a person, in terms of the model.</summary>
/// <param name="Plan">What the plan says.</param>
/// <param name="Subject">The kind of data subject.</param>
/// <param name="Steps">From the row towards the person.</param>
/// <param name="Key">What holds the person's key at the end of the steps, in the order of <see cref="SubjectPlan.Key"/>.</param>
public sealed record ResolvedPath(SubjectPath Plan, SubjectPlan Subject, IReadOnlyList<ResolvedStep> Steps, IReadOnlyList<MemberRoute> Key)
{
    /// <summary>Whether a member lies in the part that belongs to this person alone.</summary>
    public bool Includes(ResolvedMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Plan.Part is { } part && string.Equals(member.Route.Names[0], part, StringComparison.Ordinal);
    }
}
